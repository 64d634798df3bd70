/** The method by which something confidential writes itself; nothing calls it but {@link exportConfidential}. */
export const confidentialText: unique symbol = Symbol("opsc.confidentialText");

/**
 * Something that refuses `JSON.stringify` and can be written on purpose.
 *
 * @example
 * import { emptyCounts, exportConfidential, type Confidential, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const counts = emptyCounts(plan);
 * const state: Confidential | undefined = counts.ok ? counts.value : undefined;
 * state === undefined ? "" : exportConfidential(state).slice(0, 12); //=> '{"format":"o'
 */
export interface Confidential {
  /** Its canonical JSON. */
  [confidentialText](): string;
}

/**
 * Writes something confidential, because whoever calls this says so: partial counts that travel between shards, certificates, ledgers, and
 * the numbers of what was left out. The text betrays children to whoever reads it: encrypt it, keep it apart from what is
 * published, and delete it when it is no longer needed.
 *
 * @param value - Any of the types of this room that refuse `JSON.stringify` and are not raw tables.
 * @returns Canonical JSON: sorted keys, whole numbers, the same bytes for the same content.
 * @example
 * import { exportConfidential, tabulate, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const tabulation = tabulate([], plan);
 * tabulation.ok ? exportConfidential(tabulation.value.leftOut) : "";
 * //=> '{"adult":0,"duplicate":0,"otherUnit":0,"outsideYears":0,"rejected":0}'
 */
export function exportConfidential(value: Confidential): string {
  return value[confidentialText]();
}
