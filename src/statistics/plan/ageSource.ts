import { ageBands, type AgeBand } from "../../codes/ageBands.js";
import { ageBoundsOf } from "../../victims/facts/ageBounds.js";
import { highestAge } from "../../victims/record/recordedAge.js";
import type { RecordedAge } from "../../victims/record/recordedAge.js";
import type { VictimRecord } from "../../victims/record/victimRecord.js";
import { dimensionIssue, type LeafEncoder, type LeafNumbers, type SourceOrIssue } from "./dimensionSource.js";
import type { AgeDimension, PlanAgeBand } from "./planDimension.js";

/** Bands of five years up to 14 and the rest of childhood, with their sums. */
const usual: readonly AgeBand[] = ["Y0T17", "Y0T14", "Y0T4", "Y5T9", "Y10T14", "Y15T17"];

/** Everybody who is no child. */
const adults: PlanAgeBand = { code: "Y_GE18", label: "18 years and over", minimum: 18, maximum: highestAge };

const holds = (outer: PlanAgeBand, inner: PlanAgeBand): boolean =>
  outer.minimum <= inner.minimum && inner.maximum <= outer.maximum;

const width = ({ minimum, maximum }: PlanAgeBand): number => maximum - minimum + 1;

function encoder(leaves: readonly PlanAgeBand[], read: (record: VictimRecord) => RecordedAge) {
  return ({ own, other, unknown, notApplicable }: LeafNumbers): LeafEncoder => {
    const leafOf = new Int32Array(highestAge + 1).fill(other);
    for (const { code, minimum, maximum } of leaves)
      leafOf.fill(own.get(code) ?? other, minimum, maximum + 1);
    return (record: VictimRecord) => {
      const age = read(record);
      if (age.kind === "unknown") return age.reason === "not-applicable" ? notApplicable : unknown;
      const { minimum, maximum } = ageBoundsOf(age);
      const leaf = leafOf[minimum] ?? unknown;
      for (let year = minimum + 1; year <= maximum; year += 1) if (leafOf[year] !== leaf) return unknown;
      return minimum > maximum ? unknown : leaf;
    };
  };
}

/** Age in bands, of victims alone. */
export function ageSource(dimension: AgeDimension, of: "victims" | "proceedings"): SourceOrIssue {
  if (of === "proceedings") {
    return dimensionIssue(
      "plan-field-of-other-record",
      ["from"],
      "Expected victim records: proceedings hold no age in years.",
    );
  }
  const atOffence = dimension.from === "age-at-offence";
  const chosen = dimension.bands ?? (atOffence ? usual : [...usual, adults]);
  const bands = chosen.flatMap((band): readonly PlanAgeBand[] =>
    typeof band === "string" ? ageBands.filter(({ code }) => code === band) : [band],
  );
  const leaves = bands.filter((band) => bands.every((other) => other === band || !holds(band, other)));
  const wrong = bands.findIndex((band) => {
    const inside = leaves.filter((leaf) => holds(band, leaf));
    return width(band) < 1 || width(band) !== inside.reduce((sum, leaf) => sum + width(leaf), 0);
  });
  const overlap = leaves.some((left) =>
    leaves.some((right) => left !== right && left.minimum <= right.maximum && right.minimum <= left.maximum),
  );
  if (wrong >= 0 || overlap) {
    return dimensionIssue(
      "plan-bands-overlap",
      wrong >= 0 ? ["bands", wrong] : ["bands"],
      "Expected bands that do not overlap, and wider ones that are sums of them: every year of a wide band lies in one narrow band of the plan.",
    );
  }
  return {
    code: atOffence ? "AGE" : "AGE_REGISTRATION",
    label: atOffence ? "Age at the offence" : "Age at registration",
    categories: bands.map((band) => {
      const { code, label } = band;
      if (leaves.includes(band)) return { code, label };
      return { code, label, members: leaves.filter((leaf) => holds(band, leaf)).map((leaf) => leaf.code) };
    }),
    encoder: encoder(leaves, (record) => (atOffence ? record.ageAtOffence : record.ageAtRegistration)),
  };
}
