import { change, changeOffence } from "./change.js";
import { ruleDefect } from "./makeDefect.js";
import type { SyntheticDefect } from "./syntheticDefect.js";

/** Offences. */
export const offenceDefects: readonly SyntheticDefect[] = [
  ruleDefect("conduct-of-another-offence", ["offences", 0, "conduct"], (record) => {
    const { mode, basis, online, reach } = record.offences[0]!;
    const act = { offence: "improper-adoption-consent", conduct: "distributing" };
    return change(record, { offences: [{ ...act, mode, basis, online, reach }] });
  }),
  ruleDefect("offence-repeated", ["offences", 1], (record) => {
    const { basis, online, reach } = record.offences[0]!;
    const act = { offence: "exploitation-in-prostitution", conduct: "procuring", mode: "committed" };
    const one = { ...act, basis, online, reach };
    return change(record, { offences: [one, one] });
  }),
  ruleDefect("technology-without-online", ["offences", 0, "technologyRole"], (record) =>
    changeOffence(record, { online: "no", technologyRole: "contact" }),
  ),
];
