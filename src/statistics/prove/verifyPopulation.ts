import type { Issue } from "../../issues/issue.js";
import { canonicalJson } from "../model/canonicalJson.js";
import type { ProtectedContent } from "../model/protectedTable.js";
import { alternativeSums, type AlternativeSums } from "./alternativeSums.js";
import type { PopulationCertificate } from "./certificateContent.js";
import { cellName } from "./rowsOfCells.js";
import { statementsOf, type Statement } from "./statement.js";
import { verifyStatement } from "./verifyStatement.js";

/** Names what a proof or a statement is about. */
const nameOf = ({ table, coordinates }: Pick<Statement, "table" | "coordinates">): string =>
  cellName([table ?? "", ...coordinates]);

type Report = (path: Issue["path"], message: string) => void;

/** Checks the tables of one population against their certificate; reports what does not hold. */
export function verifyPopulation(
  certificate: PopulationCertificate,
  tables: readonly ProtectedContent[],
  report: Report,
): void {
  const [provenance, ...others] = tables.map((table) => table.provenance);
  if (provenance === undefined) return;
  if (
    others.some(
      ({ policy, audit }) =>
        canonicalJson({ policy, audit }) !==
        canonicalJson({ policy: provenance.policy, audit: provenance.audit }),
    )
  ) {
    report(["tables"], "Expected one policy for all tables of a population.");
    return;
  }
  const sums = alternativeSums(certificate);
  if (sums === undefined) {
    report(["alternatives"], "Expected each row once, with its count.");
    return;
  }
  const printedBefore = new Map<string, number>();
  for (const { rows, count } of certificate.earlier) {
    printedBefore.set(Int32Array.from(rows).sort().join(), count);
    if (sums.addUp(rows).some((sum) => sum !== count)) {
      report(["earlier"], "Expected alternatives that agree with the earlier releases.");
    }
  }
  const proofs = new Map(certificate.proofs.map((proof) => [nameOf(proof), proof]));
  const evidence = { certificate, sums, printedBefore };
  const agrees = agreement(sums);
  for (const statement of statementsOf(certificate, tables)) {
    const { path } = statement;
    if (!agrees(statement)) report(path, "Expected the same as where another table says the same.");
    const proof = proofs.get(nameOf(statement));
    for (const message of verifyStatement(statement, proof, provenance, evidence)) report(path, message);
  }
}

/** Whether a printed cell says what another that counts the same said before: one value, and one sum in every alternative. */
function agreement({ addUp }: AlternativeSums): (statement: Statement) => boolean {
  const seen = new Map<string, { readonly text: string | undefined; readonly rows: Int32Array }>();
  return ({ key, value, rows }) => {
    if (value === undefined) return true;
    const text = value.kind === "count" || value.kind === "suppressed" ? JSON.stringify(value) : undefined;
    const before = seen.get(key);
    if (before?.text === undefined) seen.set(key, { text, rows });
    if (before === undefined) return true;
    if (text !== undefined && before.text !== undefined && before.text !== text) return false;
    const sums = addUp(before.rows);
    return addUp(rows).every((sum, at) => sum === sums[at]);
  };
}
