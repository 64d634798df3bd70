import { toMarkdown } from "../../render/markdown/toMarkdown.js";
import { exportConfidential } from "../../statistics/model/exportConfidential.js";
import type { CompiledPlan } from "../../statistics/plan/compiledPlan.js";
import type { Protection } from "../../statistics/protect/protection.js";
import type { PublishedFile } from "../../statistics/publish/publishedFile.js";
import { tableFragment } from "../../statistics/publish/tableFragment.js";
import { toDataPackage } from "../../statistics/publish/toDataPackage.js";
import { toJsonStat } from "../../statistics/publish/toJsonStat.js";
import { toSdmxCsv } from "../../statistics/publish/toSdmxCsv.js";
import type { LeftOut } from "../../statistics/tabulate/leftOut.js";
import { confidentialNote } from "./confidentialNote.js";
import { timesAndPlaces } from "./timesAndPlaces.js";

/** The files of a release: what may be published, and what may not. */
export interface ReleaseFiles {
  /** May be published. */
  readonly release: readonly PublishedFile[];
  /** May not leave. */
  readonly confidential: readonly PublishedFile[];
}

/** What of a release is written under which name. */
export const releaseNames = {
  tables: "release.json",
  certificates: "certificates.json",
  ledger: "ledger.json",
} as const;

const artefactOf = (agency: string, plan: string, table: string): string =>
  `${agency}:${`${plan}_${table}`.replaceAll("-", "_").toUpperCase()}(1.0)`;

/** Sets tables in every form in which they are published, and writes down what stays inside. */
export function releaseFiles(
  protection: Protection,
  leftOut: LeftOut,
  { plan }: CompiledPlan,
  agency: string,
): ReleaseFiles {
  const { tables, certificates, ledger } = protection;
  const structureId = Object.fromEntries(
    tables.map(({ definition }) => [definition.id, artefactOf(agency, plan.id, definition.id)]),
  );
  const roles = timesAndPlaces(plan);
  const [first, ...others] = tables;
  const title = first !== undefined && others.length === 0 ? first.definition.title : plan.id;
  return {
    release: [
      { path: "tables.md", content: toMarkdown(tables.map(tableFragment)) },
      { path: "sdmx.csv", content: toSdmxCsv(tables, { structureId }) },
      ...tables.map((table) => ({
        path: `json-stat/${table.definition.id}.json`,
        content: `${JSON.stringify(toJsonStat(table, roles), null, 2)}\n`,
      })),
      ...toDataPackage(tables, { name: plan.id, title }).map(({ path, content }) => ({
        path: `data-package/${path}`,
        content,
      })),
      { path: releaseNames.tables, content: `${JSON.stringify(tables, null, 1)}\n` },
    ],
    confidential: [
      { path: "README.txt", content: confidentialNote },
      // Keeps the folder out of version control, wherever it lies.
      { path: ".gitignore", content: "*\n" },
      { path: releaseNames.certificates, content: `${exportConfidential(certificates)}\n` },
      { path: releaseNames.ledger, content: `${exportConfidential(ledger)}\n` },
      { path: "left-out.json", content: `${exportConfidential(leftOut)}\n` },
    ],
  };
}
