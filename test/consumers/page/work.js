// What the page does, and Node beside it: the answers have to be the same, though the page may not generate code.
import { evidenceLevels, labelOf } from "opsc";
import { turkmenistan } from "opsc/casebook";
import { toHtml } from "opsc/render";
import { assembleFollowUp } from "opsc/report";
import { syntheticLines, syntheticVictims } from "opsc/synthetic";
import { compileValidator, victimRecords } from "opsc/victims";

const mayGenerateCode = () => {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
};

/** The answers, as plain data. */
export function work() {
  const validator = compileValidator(victimRecords);
  const records = [...syntheticVictims({ count: 50, seed: 7 })];
  const lines = validator.lines();
  const bytes = [...syntheticLines({ count: 50, seed: 7 })].map((line) => new TextEncoder().encode(line));
  return {
    mayGenerateCode: mayGenerateCode(),
    answers: {
      label: labelOf(evidenceLevels, "1"),
      valid: records.filter((record) => validator.validate(record).ok).length,
      refused: validator.validate({ ...records[0], name: "A name" }),
      walksBytes: lines.walksBytes,
      validLines: bytes.filter((line) => lines.validateLine(line, 0, line.length).kind === "valid").length,
      report: toHtml(assembleFollowUp(turkmenistan, { asOf: "2025-04-01" })),
    },
  };
}
