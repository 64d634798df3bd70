import * as z from "zod";
import { validate } from "../../issues/validate.js";
import type { Result } from "../../issues/result.js";
import { cellValueSchema } from "../model/cellValue.js";
import { dimensionSchema } from "../model/dimension.js";
import { protectedTable, type ProtectedContent, type ProtectedTable } from "../model/protectedTable.js";
import { provenanceSchema } from "../model/provenance.js";
import { tableDefinitionSchema } from "../model/tableDefinition.js";
import type { Certificates } from "./certificates.js";
import { verifyContents } from "./verifyContents.js";

/** Validates the content of a protected table; unknown keys are refused. That it may be published this does not say. */
export const protectedContentSchema = z.strictObject({
  definition: tableDefinitionSchema,
  unit: z.enum(["persons", "cases"]),
  dimensions: z.array(dimensionSchema).min(1),
  cells: z.array(z.strictObject({ coordinates: z.array(z.string()), value: cellValueSchema })),
  provenance: provenanceSchema,
}) satisfies z.ZodType<ProtectedContent>;

/**
 * Makes protected tables again of the JSON of a release: only if its certificates prove every suppressed cell.
 *
 * @param data - Parsed JSON: a list of protected tables, as `JSON.stringify` wrote them.
 * @param certificates - The certificates of the release.
 * @returns The tables, or what is wrong or not proved.
 * @example
 * import { importCertificates, openRelease } from "opsc/statistics";
 * const certificates = importCertificates({ format: "opsc-certificates", seal: "", populations: [] });
 * certificates.ok && openRelease("no tables", certificates.value).ok; //=> false
 */
export function openRelease(data: unknown, certificates: Certificates): Result<readonly ProtectedTable[]> {
  const contents = validate(z.array(protectedContentSchema), data);
  if (!contents.ok) return contents;
  const { ok, issues } = verifyContents(contents.value, certificates);
  return ok ? { ok, value: contents.value.map(protectedTable), issues: [] } : { ok, issues };
}
