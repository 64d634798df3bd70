import type { CriminalJustice } from "../../victims/index.js";
import { periodLength } from "../calendar/calendar.js";
import { ownDates, writeDate } from "../calendar/writeDate.js";
import type { Draft } from "../draft.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import type { Story } from "../story/story.js";

const sanctions = weighted(
  ["non-custodial", 12],
  ["under-1-year", 6],
  ["1-to-5-years", 30],
  ["5-to-10-years", 32],
  ["10-years-or-more", 14],
  ["unknown", 6],
);
const earlyClosures = weighted(
  ["perpetrator-unknown", 38],
  ["dismissed", 26],
  ["withdrawn", 12],
  ["transferred", 12],
  ["diverted", 4],
  ["other", 2],
  ["unknown", 6],
);
const accused = weighted([1, 66], [2, 19], [3, 8], [4, 4], [5, 2], [11, 1]);
const answers = weighted(["yes", 24], ["no", 64], ["unknown", 12]);

/** How the case ended, if it has. */
const close = (draft: Draft<CriminalJustice>, day: number, judged: boolean, random: RandomSource): void => {
  const closed = day + 20 + random.below(300);
  if (closed >= periodLength || !random.chance(judged ? 70 : 34)) return;
  draft.closed = writeDate(closed, ownDates, random);
  if (random.chance(80)) draft.closureReason = judged ? "judgment-final" : pick(earlyClosures, random);
};

/**
 * How far the case came: each stage follows the one before after some days, in fewer cases, and not beyond the period.
 */
export const writeCriminalJustice = (
  { registered, transnational }: Story,
  random: RandomSource,
): CriminalJustice => {
  const draft: Draft<CriminalJustice> = {};
  let day = registered;
  let sentenced = false;
  const reach = (percent: number, most: number): boolean => {
    const next = day + random.below(most);
    if (next >= periodLength || !random.chance(percent)) return false;
    day = next;
    return true;
  };
  const date = (): string => writeDate(day, ownDates, random);

  draft.reported = date();
  let prosecuted = false;
  let judged = false;
  if (reach(76, 60)) {
    draft.investigated = date();
    prosecuted = reach(50, 300);
    if (prosecuted) {
      draft.prosecuted = date();
      if (reach(78, 240)) {
        draft.tried = date();
        judged = reach(84, 200);
        if (judged && random.chance(84)) {
          draft.convicted = date();
          sentenced = reach(92, 60);
          if (sentenced) draft.sentenced = date();
        } else if (judged) {
          draft.acquitted = date();
        }
      }
    }
  }
  close(draft, day, judged, random);
  if (sentenced) draft.sanction = pick(sanctions, random);
  if (prosecuted && random.chance(82)) draft.accused = pick(accused, random);
  if (judged && random.chance(10)) draft.legalPersonLiable = pick(answers, random);
  if (transnational && random.chance(40)) draft.extraterritorial = pick(answers, random);
  if (transnational && random.chance(10)) draft.refusedForDoubleCriminality = pick(answers, random);
  return draft;
};
