import { afterEach, describe, expect, it } from "vitest";
import { casebook } from "opsc/casebook";
import { toMarkdown } from "opsc/render";
import { assembleFollowUp } from "opsc/report";
import { boundsOf, compareDates, daysBetween, isPlainDate, plusMonths, plusYears } from "opsc/time";
import { everyDay } from "./calendar.js";

const before = process.env["TZ"];

afterEach(() => {
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
});

/** Far from each other, with a skipped day (Apia, 2011-12-30), a skipped midnight (Cairo, Sao Paulo) and a half hour. */
const zones = [
  "UTC",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "America/Sao_Paulo",
  "Africa/Cairo",
  "Asia/Ashgabat",
  "Asia/Beirut",
  "Australia/Lord_Howe",
];

const inZone = <Value>(zone: string, calculate: () => Value): Value => {
  process.env["TZ"] = zone;
  return calculate();
};

const offset = (): number => new Date(2018, 0, 28).getTimezoneOffset();

/** Whether a change of the variable reaches the clock of this thread; the threads of some runners do not see it. */
const changes = inZone("Pacific/Kiritimati", offset) !== inZone("Pacific/Pago_Pago", offset);

describe.runIf(changes)("in any time zone", () => {
  it.each(zones)("%s knows the same days", (zone) => {
    const days = [...everyDay(2011, 2012), ...everyDay(2018, 2018)];
    expect(inZone(zone, () => days.filter((day) => !isPlainDate(day)))).toEqual([]);
  });

  it.each(zones)("%s counts the same", (zone) => {
    inZone(zone, () => {
      expect(daysBetween("2011-12-29", "2011-12-31")).toBe(2);
      expect(daysBetween("2018-11-03", "2018-11-05")).toBe(2);
      expect(daysBetween("2018-01-28", "2025-04-01")).toBe(2620);
      expect(plusMonths("2011-11-30", 1)).toBe("2011-12-30");
      expect(plusMonths("2005-03-28", 1)).toBe("2005-04-28");
      expect(plusYears("2010-12-30", 1)).toBe("2011-12-30");
      expect(plusYears("2017-11-04", 1)).toBe("2018-11-04");
      expect(boundsOf("2016-02").last).toBe("2016-02-29");
      expect(compareDates("2015-12", "2016-01-01")).toBe("before");
    });
  });

  it("writes the same report, byte for byte", () => {
    const report = (): string => toMarkdown(assembleFollowUp(casebook.turkmenistan, { asOf: "2025-04-01" }));
    const reports = new Set(zones.map((zone) => inZone(zone, report)));
    expect(reports.size).toBe(1);
  });
});

it.skipIf(changes)(
  "the runner's threads do not see a change of TZ; run with TZ set outside",
  () => undefined,
);
