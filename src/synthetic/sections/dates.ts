import type { RecordDates } from "../../victims/index.js";
import { ownDates, toldDates, writeDate } from "../calendar/writeDate.js";
import { periodLength } from "../calendar/calendar.js";
import type { Draft } from "../draft.js";
import type { RandomSource } from "../random/randomSource.js";
import type { Story } from "../story/story.js";

/** When the offence was, and what the registering body did. */
export const writeDates = ({ start, registered, status }: Story, random: RandomSource): RecordDates => {
  const dates: Draft<RecordDates> = {};
  if (random.chance(88)) dates.offenceStart = writeDate(start, toldDates, random);
  if (random.chance(36)) {
    dates.offenceEnd = writeDate(start + random.below(registered - start + 1), toldDates, random);
  }
  const identified = Math.min(registered + random.below(160), periodLength - 1);
  if (status === "formally-identified" && random.chance(84)) {
    dates.identified = writeDate(identified, ownDates, random);
  } else if (status === "presumed" && random.chance(6)) {
    dates.identified = "not-applicable";
  }
  dates.registered = writeDate(registered, ownDates, random);
  const closed = identified + 60 + random.below(900);
  if (closed < periodLength && random.chance(50)) dates.closed = writeDate(closed, ownDates, random);
  return dates;
};
