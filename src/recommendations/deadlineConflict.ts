import { formatSource } from "../sources/formatSource.js";
import { compareDates } from "../time/compareDates.js";
import type { Deadline, DueDate } from "./deadline.js";

const who = { committee: "the Committee", state: "the State", treaty: "the treaty" } as const;

/** The dates that cannot all be right, with the reason why one of them holds; null where they agree. */
export const conflictOf = (dates: readonly DueDate[], effective: DueDate | null): Deadline["conflict"] => {
  const clashing = dates.filter((date) =>
    dates.some((other) => ["before", "after"].includes(compareDates(date.dueOn, other.dueOn))),
  );
  if (clashing.length === 0) return null;
  const listed = clashing.map(
    ({ dueOn, setBy, source }) => `${dueOn} by ${who[setBy]} (${formatSource(source)})`,
  );
  const holds =
    effective === null
      ? "None of them holds: a State's own statement sets no date."
      : effective.setBy === "committee"
        ? `${effective.dueOn} holds: a date that the Committee sets stands above the statutory one and any statement.`
        : `${effective.dueOn} holds: it follows from the treaty, and the Committee has set no other.`;
  return { dates: clashing, explanation: `The sources do not agree: ${listed.join("; ")}. ${holds}` };
};
