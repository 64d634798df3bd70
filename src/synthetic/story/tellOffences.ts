import type { RecordedOffence, SourceSystem } from "../../victims/index.js";
import { syntheticCodeLists } from "../codeLists.js";
import type { Draft } from "../draft.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import { offenceProfiles, type OffenceProfile } from "./offenceProfiles.js";

const furtherOffences = weighted([0, 78], [1, 18], [2, 4]);
const modes = weighted(
  ["committed", 84],
  ["attempt", 6],
  ["complicity", 3],
  ["participation", 4],
  ["unknown", 3],
);
const offline = weighted(["no", 78], ["unknown", 16], ["not-asked", 6]);
const technologyRoles = weighted(
  ["contact", 26],
  ["sharing", 28],
  ["offer", 12],
  ["live-transmission", 8],
  ["payment", 6],
  ["several", 12],
  ["other", 2],
  ["unknown", 6],
);
const tourism = weighted(["yes", 8], ["no", 74], ["unknown", 12], ["not-asked", 6]);
const domestic = weighted(["domestic", 90], ["unknown", 10]);
const provisions = syntheticCodeLists.domesticProvisions;

/** Categories of the ICCS that one offence has beyond doubt. */
const iccs: Partial<Record<OffenceProfile["offence"], string>> = {
  "child-sexual-abuse-material": "030221",
  "exploitation-in-prostitution": "030222",
};

const tellOffence = (
  { offence, conducts, online }: OffenceProfile,
  mapped: boolean,
  transnational: boolean,
  random: RandomSource,
): RecordedOffence => {
  const isOnline = random.chance(online);
  const draft: Partial<Draft<RecordedOffence>> = { offence };
  if (conducts.length > 0 && random.chance(76)) draft.conduct = pick(conducts, random);
  draft.mode = pick(modes, random);
  draft.basis = mapped ? "mapped" : "recorded";
  draft.online = isOnline ? "yes" : pick(offline, random);
  if (isOnline && random.chance(60)) draft.technologyRole = pick(technologyRoles, random);
  if (random.chance(14)) draft.travelAndTourism = pick(tourism, random);
  draft.reach = transnational ? "transnational" : pick(domestic, random);
  const category = iccs[offence];
  if (category !== undefined && random.chance(30)) draft.iccs = category;
  if (!mapped && random.chance(24)) draft.domesticProvision = pick(provisions, random);
  return draft as RecordedOffence;
};

const isSame = (left: RecordedOffence, right: RecordedOffence): boolean =>
  left.offence === right.offence && left.conduct === right.conduct && left.mode === right.mode;

const systemsWithOwnCodes: ReadonlySet<SourceSystem> = new Set(["national-register", "case-management"]);

/** One to three offences, no two of them the same. */
export const tellOffences = (
  first: OffenceProfile,
  sourceSystem: SourceSystem,
  transnational: boolean,
  random: RandomSource,
): RecordedOffence[] => {
  const mapped = !systemsWithOwnCodes.has(sourceSystem) || random.chance(10);
  const told = [tellOffence(first, mapped, transnational, random)];
  for (let further = pick(furtherOffences, random); further > 0; further -= 1) {
    const profile = random.chance(50) ? first : pick(offenceProfiles, random);
    const another = tellOffence(profile, mapped, transnational, random);
    if (!told.some((one) => isSame(one, another))) told.push(another);
  }
  return told;
};
