import type { Processing } from "../../victims/index.js";
import { periodLength } from "../calendar/calendar.js";
import { ownDates, writeDate } from "../calendar/writeDate.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import type { Story } from "../story/story.js";

const bases = weighted(
  ["legal-obligation", 60],
  ["consent", 20],
  ["vital-interests", 8],
  ["beneficiary-interests", 6],
  ["other-legitimate-interests", 2],
  ["unknown", 4],
);
const consents = weighted(
  ["not-required", 48],
  ["given-by-representative", 26],
  ["given-by-child", 12],
  ["refused", 6],
  ["not-asked", 4],
  ["unknown", 4],
);

/** Legal basis and consent, which has dates only where it was given. */
export const writeProcessing = ({ registered }: Story, random: RandomSource): Processing => {
  const legitimateBasis = pick(bases, random);
  const reportingConsent = pick(consents, random);
  const isGiven = reportingConsent === "given-by-child" || reportingConsent === "given-by-representative";
  const given = registered + random.below(60);
  if (!isGiven || given >= periodLength || random.chance(50)) return { legitimateBasis, reportingConsent };
  const consentGiven = writeDate(given, ownDates, random);
  const withdrawn = given + random.below(400);
  return withdrawn < periodLength && random.chance(6)
    ? {
        legitimateBasis,
        reportingConsent,
        consentGiven,
        consentWithdrawn: writeDate(withdrawn, ownDates, random),
      }
    : { legitimateBasis, reportingConsent, consentGiven };
};
