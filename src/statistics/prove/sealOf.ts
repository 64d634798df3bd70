import { canonicalJson } from "../model/canonicalJson.js";
import { digestOf } from "../model/digestOf.js";
import type { ProtectedContent } from "../model/protectedTable.js";
import type { PopulationCertificate } from "./certificateContent.js";

/** A digest of the tables of a release, in any order, and of all that is claimed of their cells. */
export function sealOf(
  release: readonly ProtectedContent[],
  populations: readonly PopulationCertificate[],
): string {
  const tables = release.map((table) => digestOf(canonicalJson({ ...table }))).sort();
  const claims = populations.map(({ population, tables: covered, known, earlier, proofs }) =>
    digestOf(
      canonicalJson([
        population,
        covered,
        known,
        earlier,
        proofs.map(({ table, coordinates, sensitive, mayBeZero }) => [
          table,
          coordinates,
          sensitive,
          mayBeZero ?? false,
        ]),
      ]),
    ),
  );
  return digestOf(canonicalJson([tables, claims.sort()]));
}
