import { deadlines, summariseCase, type DeadlinesInput } from "opsc/recommendations";
import { describe, expect, it } from "vitest";
import { summaryTable } from "../../src/cli/summaryTable.js";
import { asOf, fixture } from "../report/fixture.js";

const source = { title: "CRC/C/OPSC/ATA/CO/1" };
const set = [{ report: "next-periodic-report", dueOn: "2018-01-28", setBy: "committee", source }] as const;

/** What is said of the next periodic report, in one line. */
const said = (input: Partial<DeadlinesInput>): string => {
  const due = deadlines({
    instrument: "OPSC",
    inForceOn: undefined,
    adoptedOn: "2015-01-30",
    set,
    received: [],
    asOf,
    ...input,
  });
  const table = summaryTable(summariseCase(fixture, asOf), due).replaceAll(/\s+/g, " ");
  return /Next periodic report (.*) $/.exec(table)?.[1] ?? "";
};
const received = (receivedOn: string) => [{ report: "next-periodic-report", receivedOn, source } as const];

describe("a report that is due", () => {
  // From 28 January 2018 to 1 February 2018 are 4 days.
  it("is told with its date and its delay", () => {
    expect(said({ asOf: "2018-01-28" })).toBe("due 2018-01-28, not yet due");
    expect(said({ asOf: "2018-02-01" })).toBe("due 2018-01-28, overdue by 4 days");
    expect(said({ received: received("2018-01-28") })).toBe("due 2018-01-28, received 2018-01-28");
    expect(said({ received: received("2018-02-01") })).toBe(
      "due 2018-01-28, received 2018-02-01, 4 days late",
    );
    expect(said({ set: [] })).toBe("no date is set");
    expect(said({ set: [], received: received("2018-02-01") })).toBe("no date is set");
  });
});
