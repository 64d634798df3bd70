import type { OffenceCode } from "../../protocol/offenceCodes.js";
import { offences } from "../../protocol/offences.js";
import type { ConductCode } from "../../protocol/conducts.js";
import type { Sex, UndeterminedOffence } from "../../victims/index.js";
import { weighted, type Weighted } from "../random/weighted.js";

/** What goes with an offence in the made-up cases. */
export interface OffenceProfile {
  /** The offence. */
  readonly offence: OffenceCode | UndeterminedOffence;
  /** Its acts under article 3 (1); none for what is not established yet. */
  readonly conducts: readonly ConductCode[];
  /** Ages at which it begins. */
  readonly ages: Weighted<number>;
  /** Sex of the child. */
  readonly sexes: Weighted<Sex>;
  /** In how many of a hundred cases a part happens online. */
  readonly online: number;
  /** In how many of a hundred cases a border is crossed. */
  readonly transnational: number;
}

/** Ages from one to another with a peak between them: each twice as often as it is near to the peak, roughly. */
const agesAround = (from: number, peak: number, to: number): Weighted<number> =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((age) =>
    Array.from({ length: Math.max(1, 8 - 2 * Math.abs(age - peak)) }, () => age),
  );

const sexesOf = (girls: number): Weighted<Sex> => weighted(["F", girls], ["M", 99 - girls], ["X", 1]);

const profile = (
  offence: OffenceProfile["offence"],
  ages: Weighted<number>,
  girls: number,
  online: number,
  transnational: number,
): OffenceProfile => ({
  offence,
  conducts: offences.find(({ code }) => code === offence)?.conducts.map(({ code }) => code) ?? [],
  ages,
  sexes: sexesOf(girls),
  online,
  transnational,
});

/** The offences by a made-up frequency: parts of a hundred that say nothing about any State. */
export const offenceProfiles: Weighted<OffenceProfile> = weighted(
  [profile("child-sexual-abuse-material", agesAround(3, 12, 17), 78, 92, 16), 33],
  [profile("exploitation-in-prostitution", agesAround(11, 15, 17), 84, 38, 14), 27],
  [profile("sale-sexual-exploitation", agesAround(9, 14, 17), 80, 24, 42), 12],
  [profile("sale-forced-labour", agesAround(7, 13, 17), 40, 6, 38), 12],
  [profile("improper-adoption-consent", agesAround(0, 0, 6), 51, 8, 34), 4],
  [profile("sale-organs", agesAround(8, 15, 17), 38, 10, 60), 1],
  [profile("sale-purpose-not-shown", agesAround(0, 12, 17), 58, 12, 26), 5],
  [profile("undetermined", agesAround(4, 14, 17), 66, 34, 12), 6],
);
