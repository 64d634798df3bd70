import type { Issue } from "../../issues/issue.js";
import type { VictimRecord } from "../record/victimRecord.js";
import type { RecordPath } from "../rules/recordRule.js";
import type { CodeLists } from "./codeLists.js";

const notOnList = (path: RecordPath, list: string): Issue => ({
  code: "token-not-on-list",
  severity: "error",
  path,
  message: `Expected a token of the list of ${list} that was supplied. Correct the token, or add it to the list.`,
});

type Sets = { readonly [List in keyof CodeLists]: ReadonlySet<string> | undefined };

const check = (record: VictimRecord, lists: Sets): Issue[] => {
  const issues: Issue[] = [];
  const { ethnicOrigin, socioeconomicStatus } = record;
  if (lists.ethnicOrigins !== undefined && ethnicOrigin?.kind === "recorded") {
    for (const [at, code] of ethnicOrigin.codes.entries()) {
      if (!lists.ethnicOrigins.has(code)) {
        issues.push(notOnList(["ethnicOrigin", "codes", at], "national and ethnic origins"));
      }
    }
  }
  if (
    lists.socioeconomicBands !== undefined &&
    socioeconomicStatus?.scheme === "national" &&
    !lists.socioeconomicBands.has(socioeconomicStatus.band)
  ) {
    issues.push(notOnList(["socioeconomicStatus", "band"], "socio-economic bands"));
  }
  if (lists.domesticProvisions !== undefined) {
    for (const [at, { domesticProvision }] of record.offences.entries()) {
      if (domesticProvision !== undefined && !lists.domesticProvisions.has(domesticProvision)) {
        issues.push(notOnList(["offences", at, "domesticProvision"], "domestic provisions"));
      }
    }
  }
  return issues;
};

const setOf = (list: readonly string[] | undefined): ReadonlySet<string> | undefined =>
  list === undefined ? undefined : new Set(list);

/**
 * A further check for `compileValidator`: the tokens of victim records against the caller's tables.
 *
 * @param lists - The tables; a token whose table is not given is checked for its form alone.
 * @returns What is wrong with the tokens of one record, by place and never by value.
 * @example
 * import { codeListCheck, compileValidator, victimRecords } from "opsc/victims";
 * const validator = compileValidator(victimRecords, { check: codeListCheck({ ethnicOrigins: ["E01"] }) });
 * validator.validate({}).ok; //=> false
 */
export function codeListCheck(lists: CodeLists): (record: VictimRecord) => readonly Issue[] {
  const sets: Sets = {
    ethnicOrigins: setOf(lists.ethnicOrigins),
    socioeconomicBands: setOf(lists.socioeconomicBands),
    domesticProvisions: setOf(lists.domesticProvisions),
  };
  return (record) => check(record, sets);
}
