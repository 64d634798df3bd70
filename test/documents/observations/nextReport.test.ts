import { readConcludingObservations } from "opsc/documents";
import { describe, expect, it } from "vitest";

const opening = [
  "Concluding observations on the report submitted by Iceland under article 12 (1) of the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography",
  "* Adopted by the Committee at its sixty-ninth session (18 May-5 June 2015).",
  "1. The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 2003rd meeting, held on 26 May 2015, and adopted the present concluding observations at its 2024th meeting, held on 5 June 2015.",
];

const dueOn = (...lines: string[]): string | null => {
  const read = readConcludingObservations([...opening, ...lines].join("\n"));
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return read.value.nextReportDueOn;
};

const asking = (number: number, day: string): string =>
  `${number}. The Committee requests the State party to submit a report by ${day}.`;
const other = (number: number): string =>
  `${number}. The Committee recommends that the State party keep a register.`;
const welcome = (number: number, day: string): string =>
  `${number}. The Committee welcomes that a report which it requests elsewhere is due by ${day}.`;

describe("the day on which the next report is due", () => {
  it("is that of the paragraphs under the heading of the next report", () => {
    expect(
      dueOn(
        other(2),
        "Next periodic report",
        asking(3, "7 December 2018"),
        "Dissemination",
        asking(4, "1 May 2017"),
      ),
    ).toBe("2018-12-07");
  });

  it("is that of the last of the last four paragraphs that ask for something, where no heading says so", () => {
    expect(dueOn(asking(2, "1 May 2017"), asking(3, "7 December 2018"))).toBe("2018-12-07");
    expect(dueOn(asking(2, "1 May 2017"), other(3), other(4), other(5))).toBe("2017-05-01");
    expect(dueOn(asking(2, "1 May 2017"), other(3), other(4), other(5), other(6))).toBeNull();
  });

  it("is that of a paragraph that regrets a delay as well", () => {
    const late =
      "2. The Committee is concerned at the delay. It requests the State party to report by 1 May 2017.";
    expect(dueOn(late)).toBe("2017-05-01");
    expect(dueOn(late.replace("requests the State party to", "notes that it wanted to"))).toBeNull();
  });

  it("is not told by a paragraph that asks for nothing", () => {
    expect(dueOn(other(2), welcome(3, "1 May 2017"))).toBeNull();
    expect(dueOn(asking(2, "7 December 2018"), welcome(3, "1 May 2017"))).toBe("2018-12-07");
  });
});
