import { deadlines, entryIntoForce, type DeadlinesInput } from "opsc/recommendations";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const co = { title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 47" };
const cover = { title: "CRC/C/TKM/5-6", locator: "cover page" };

// Dates of the documents: deposit 28 March 2005, receipt 26 January 2012 and 16 October 2020.
const turkmenistan: DeadlinesInput = {
  instrument: "OPSC",
  inForceOn: "2005-04-28",
  adoptedOn: "2015-01-30",
  set: [
    { report: "next-periodic-report", dueOn: "2020", setBy: "state", source: cover },
    { report: "next-periodic-report", dueOn: "2018-01-28", setBy: "committee", source: co },
  ],
  received: [
    { report: "initial-report", receivedOn: "2012-01-26", source: { title: "CRC/C/OPSC/TKM/1" } },
    { report: "next-periodic-report", receivedOn: "2020-10-16", source: cover },
  ],
  asOf: "2025-04-01",
};
const at = (more: Partial<DeadlinesInput>) => {
  const [initial, next] = deadlines({ ...turkmenistan, ...more });
  if (initial === undefined || next === undefined) throw new Error("two deadlines expected");
  return { initial, next };
};

describe("entryIntoForce", () => {
  it("is one month after deposit (art. 14 (2))", () => {
    expect(entryIntoForce("2005-03-28")).toMatchObject({ inForceOn: "2005-04-28", verified: true });
    expect(entryIntoForce("2003-01-31").inForceOn).toBe("2003-02-28");
  });

  it("is the general entry into force for an earlier deposit, which is not verified", () => {
    expect(entryIntoForce("2001-06-01")).toMatchObject({ inForceOn: "2002-01-18", verified: false });
  });

  it("refuses a day that does not exist", () => {
    expect(() => entryIntoForce("2005-02-29")).toThrow(RangeError);
  });
});

describe("deadlines", () => {
  it("computes the initial report by art. 12 (1) and its delay up to receipt", () => {
    const { initial } = at({});
    expect(initial).toMatchObject({
      statutory: { dueOn: "2007-04-28", source: { title: "OPSC", locator: "art. 12 (1)" } },
      effective: { dueOn: "2007-04-28", setBy: "treaty" },
      receivedOn: "2012-01-26",
      status: "received-late",
      conflict: null,
    });
    // 28 April 2007 to 28 April 2011 is 1461 days, and to 26 January 2012 273 more.
    expect(initial.overdueDays).toBe(1461 + 273);
  });

  it("lets the Committee's date hold against the State's and shows the conflict", () => {
    const { next } = at({});
    expect(next.statutory).toBeNull();
    expect(next.effective).toEqual({ dueOn: "2018-01-28", setBy: "committee", source: co });
    expect(next.conflict?.dates.map((date) => date.dueOn)).toEqual(["2018-01-28", "2020"]);
    expect(next.conflict?.explanation).toContain("CRC/C/OPSC/TKM/CO/1, para. 47");
    // 28 January 2018 to 28 January 2020 is 730 days, and to 16 October 2020 262 more.
    expect(next).toMatchObject({ receivedOn: "2020-10-16", overdueDays: 730 + 262, status: "received-late" });
  });

  it("counts a report that comes in later as not yet received", () => {
    expect(at({ asOf: "2018-02-01" }).next).toMatchObject({
      receivedOn: null,
      overdueDays: 4,
      status: "overdue",
    });
    expect(at({ asOf: "2018-01-28" }).next).toMatchObject({ overdueDays: 0, status: "due" });
  });

  it("never lets a State's own statement set a date", () => {
    const { next } = at({ set: turkmenistan.set.slice(0, 1) });
    expect(next).toMatchObject({ effective: null, overdueDays: null, status: "no-date", conflict: null });
    expect(next.set).toHaveLength(1);
    const other = { report: "next-periodic-report", dueOn: "2022", setBy: "state", source: co } as const;
    const torn = at({ set: [...turkmenistan.set.slice(0, 1), other] }).next;
    expect(torn).toMatchObject({ effective: null, status: "no-date" });
    expect(torn.conflict?.dates).toHaveLength(2);
    expect(torn.conflict?.explanation).toContain("None of them holds");
  });

  it("sees no conflict between a day and the year that holds it", () => {
    const stated = {
      report: "initial-report",
      dueOn: "2007",
      setBy: "state",
      source: { title: "CRC/C/OPSC/TKM/1" },
    } as const;
    expect(at({ set: [stated] }).initial.conflict).toBeNull();
    expect(at({ set: [{ ...stated, dueOn: "2008" }] }).initial.conflict?.dates).toHaveLength(2);
  });

  it("takes a date known to the year as passed only after its last day", () => {
    const set = [{ report: "next-periodic-report", dueOn: "2020", setBy: "committee", source: co }] as const;
    const status = (asOf: string) => at({ set, received: [], asOf }).next;
    expect(status("2020-12-31")).toMatchObject({ status: "due", overdueDays: 0 });
    expect(status("2021-01-02")).toMatchObject({ status: "overdue", overdueDays: 2 });
  });

  it("lets a later date of the Committee take the place of an earlier one, and shows both", () => {
    const set = [
      ...turkmenistan.set,
      {
        report: "next-periodic-report",
        dueOn: "2019-01-28",
        setBy: "committee",
        source: { title: "Letter" },
      } as const,
    ];
    expect(at({ set }).next.effective?.dueOn).toBe("2019-01-28");
    expect(at({ set }).next.conflict?.dates).toHaveLength(3);
  });

  it("asks a State outside the Convention for a report every five years (art. 12 (2))", () => {
    const { next } = at({ partyToConvention: false, set: [], received: [] });
    // Initial report 28 April 2007, then 2012, then 2017, the first after the observations of January 2015.
    expect(next.statutory).toMatchObject({ dueOn: "2017-04-28", source: { locator: "art. 12 (2)" } });
    const first = deadlines({ ...turkmenistan, adoptedOn: undefined, partyToConvention: false });
    expect(first[1]?.statutory?.dueOn).toBe("2012-04-28");
  });

  it("has no date where nothing is known, and says a report in time is in time", () => {
    const { initial } = at({ inForceOn: undefined, received: [] });
    expect(initial).toMatchObject({ statutory: null, effective: null, status: "no-date" });
    const received = [{ report: "initial-report", receivedOn: "2007-04-28", source: co }] as const;
    expect(at({ received }).initial).toMatchObject({ status: "received-on-time", overdueDays: 0 });
  });

  it("does not depend on the order of dates and reports, and changes none of them", () => {
    const input = structuredClone(turkmenistan);
    const turned = { ...input, set: [...input.set].reverse(), received: [...input.received].reverse() };
    expect(deadlines(turned)).toEqual(deadlines(input));
    // One last day in four ways: by the year and the day, by two bodies, and in two documents.
    const set = [
      { report: "next-periodic-report", dueOn: "2020-12-31", setBy: "committee", source: co },
      { report: "next-periodic-report", dueOn: "2020-12-31", setBy: "state", source: co },
      { report: "next-periodic-report", dueOn: "2020-12-31", setBy: "state", source: cover },
      { report: "next-periodic-report", dueOn: "2020", setBy: "state", source: cover },
    ] as const;
    const ordered = at({ set }).next.set;
    fc.assert(
      fc.property(fc.shuffledSubarray([...set], { minLength: set.length }), (shuffled) => {
        expect(at({ set: shuffled }).next.set).toEqual(ordered);
      }),
      { numRuns: 24 },
    );
    expect(input).toEqual(turkmenistan);
  });

  it("refuses a day that does not exist", () => {
    expect(() => deadlines({ ...turkmenistan, asOf: "soon" })).toThrow(RangeError);
  });
});
