import { describe, expect, it } from "vitest";
import { readConcludingObservations } from "opsc/documents";

const read = (words: string, closing: string, session = "sixty-ninth") => {
  const reading = readConcludingObservations(`CRC/C/OPSC/LIE/CO/1
Committee on the Rights of the Child

Concluding observations on the report submitted by Liechtenstein under article 12 (1) of the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography*

1. The Committee considered the initial report of Liechtenstein (CRC/C/OPSC/LIE/1) at its 2003rd meeting, held on 26 May 2015, and adopted the present concluding observations at its 2024th meeting, held on 5 June 2015.

I. Introduction

2. The Committee welcomes the report.

II. Data

3. ${words}

III. Next report

4. ${closing}

* Adopted by the Committee at its ${session} session (18 May-5 June 2015).
`);
  if (!reading.ok) throw new Error("The text was refused.");
  return reading.value;
};

const closing =
  "The Committee requests the State party to include further information in its next report, due on 28 January 2018.";

describe("verbs of the Committee", () => {
  it.each([
    ["It is recommended that the State party keep a register.", "recommendation", "recommends"],
    ["The State party is urged to keep a register.", "recommendation", "urges"],
    [
      "The Committee would also like to encourage the State party to keep a register.",
      "recommendation",
      "encourages",
    ],
    [
      "With a view to better figures, it recommends that the State party keep a register.",
      "recommendation",
      "recommends",
    ],
    [
      "The Committee invites the State party to keep a register and, in particular, encourages it to publish it.",
      "recommendation",
      "encourages",
    ],
    [
      "The Committee recommends that a body be created which recommends measures and urges ministries to act.",
      "recommendation",
      "recommends",
    ],
    [
      "The Committee recommends that the ministries concerned address the areas of concern identified.",
      "recommendation",
      "recommends",
    ],
    [
      "The Committee notes the figures. It is, however, concerned that they are partial.",
      "concern",
      undefined,
    ],
    ["The Committee notes with concern the gaps in the figures.", "concern", undefined],
    ["The Committee reiterates its previous recommendations.", "recommendation", "recommends"],
    [
      "The Committee invites the State party to keep a register, urges it to publish it and requests it to report.",
      "recommendation",
      "urges",
    ],
    [
      "The Committee recommends that a vaccine against hepatitis B. be given. It urges the State party to fund it.",
      "recommendation",
      "urges",
    ],
    [
      "The Committee notes the cases of hepatitis B. It urges the State party to act.",
      "recommendation",
      "urges",
    ],
    [
      "The Committee recommends that the office of Mr. Smith, which urges reform, be funded (see para. Four).",
      "recommendation",
      "recommends",
    ],
    ["The Committee invites the United Nations agencies to support the register.", "other", undefined],
    ["The Committee encourages other States to support the register.", "other", undefined],
    [
      "The Committee is concerned that the office, which recommends reforms and urges the Government to act, is not heard.",
      "concern",
      undefined,
    ],
    [
      "The Committee is concerned that there is a law that encourages delay and that requests, which should be met, are not.",
      "concern",
      undefined,
    ],
  ])("reads %s", (words, kind, strength) => {
    const document = read(words, closing);
    expect(document.paragraphs[2]?.kind).toBe(kind);
    expect(document.recommendations.find(({ paragraph }) => paragraph === 3)?.strength).toBe(strength);
  });
});

describe("due dates", () => {
  it.each([
    "The Committee invites the State party to submit an updated core document in line with the guidelines on reports by 1 June 2016. It requests the State party to submit its next report by 28 January 2018.",
    "The Committee requests the State party to submit its next report, prepared by 12 Ministries, by 28 January 2018.",
  ])("pass over other days and numbers: %s", (words) => {
    expect(read("The Committee notes a register.", words).nextReportDueOn).toBe("2018-01-28");
  });

  it("are none where none is named", () => {
    const words =
      "The Committee requests the State party to submit its next report, prepared by 12 Ministries, soon.";
    expect(read("The Committee notes a register.", words).nextReportDueOn).toBeNull();
  });

  it.each([
    "in its next, combined third and fourth, periodic report, due, in accordance with article 44, on 28 January 2018",
    "in its next report, to be submitted, in accordance with article 44, on 28 January 2018",
    "in its next report, to be submitted not later than on 28 January 2018",
    "in its next report, the deadline for which is 28 January 2018",
    "in its second report, which was due on 2 May 2012, to be submitted by 28 January 2018",
    "in its next report, which is due on the 28th of January 2018",
    "in its next report by January 28, 2018",
  ])("reads %s", (words) => {
    const document = read(
      "The Committee notes a register.",
      `The Committee requests the State party to include it ${words}.`,
    );
    expect(document.nextReportDueOn).toBe("2018-01-28");
  });
});

it("reads a session named by a long word", () => {
  expect(read("The Committee notes a register.", closing, "seventieth").session).toBe(70);
});
