import { describe, expect, it } from "vitest";
import { dueDateIn } from "../../../src/documents/observations/dueDate.js";

describe("the day by which a report is due", () => {
  it.each([
    ["The Committee requests the State party to submit its next report by 28 January 2018.", "2018-01-28"],
    ["The State party should submit its reports no later than 28 September, 2018.", "2018-09-28"],
    ["The next report, which the Committee requests, is due on the 3rd of May 2018.", "2018-05-03"],
    ["The Committee invites it to submit its report by September 28, 2018.", "2018-09-28"],
    ["The Committee requests a report by 31 February 2018, or by 28 January 2018.", "2018-01-28"],
    ["The Committee requests a report by 12 Ministries, and by 28 January 2018.", "2018-01-28"],
    ["The Committee requests a report by 28 January 2018 and another by 1 May 2020.", "2018-01-28"],
    ["The Committee requests a core document and its periodic report by 28 January 2018.", "2018-01-28"],
    ["The Committee requests a core document and its periodic reports by 28 January 2018.", "2018-01-28"],
    ["The Committee requests a score document and its report by 28 January 2018.", "2018-01-28"],
  ])("is read in %j", (text, day) => {
    expect(dueDateIn([text])).toBe(day);
  });

  it.each([
    ["what is no report", "The Committee requests the State party to send money by 28 January 2018."],
    ["a report for which nobody asks", "The report was written by 28 January 2018."],
    ["another sentence", "The Committee requests a report. Funds are to be sent by 28 January 2018."],
    ["a word that holds report", "The Committee requests reporters to be trained by 28 January 2018."],
    ["a core document", "The Committee requests a core document for reports by 28 January 2018."],
    [
      "a core document and aperiodic reports",
      "The Committee requests a core document, no aperiodic reports, by 28 January 2018.",
    ],
    ["a day far from its word", "The Committee requests a report by 12 Ministries that met on 3 May 2018."],
  ])("is not that of %s", (_, text) => {
    expect(dueDateIn([text])).toBeNull();
  });

  it("is that of the first paragraph that names one", () => {
    const by = (day: string): string => `The Committee requests a report by ${day}.`;
    expect(dueDateIn(["The Committee requests a report.", by("1 May 2016"), by("2 May 2017")])).toBe(
      "2016-05-01",
    );
    expect(dueDateIn(["Money is due by 1 May 2016.", by("2 May 2017")])).toBe("2017-05-02");
    expect(dueDateIn([])).toBeNull();
  });
});
