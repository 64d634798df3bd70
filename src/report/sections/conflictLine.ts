import { sourceReference } from "../../fragments/sourceReference.js";
import type { Deadline } from "../../recommendations/deadlines.js";
import type { Line, ReportMessages } from "../messages/reportMessages.js";

/** The dates of a report that cannot all be right, each with who set it and where. */
export const conflictLine = ({ dates }: NonNullable<Deadline["conflict"]>, messages: ReportMessages): Line =>
  messages.conflict(
    dates.map(({ dueOn, setBy, source }) => ({ dueOn, setBy, source: sourceReference(source) })),
  );
