import { describe, expect, it } from "vitest";
import { readConcludingObservations } from "opsc/documents";

interface Head {
  readonly title?: string;
  readonly report?: string;
  readonly adopted?: string;
  readonly second?: string;
  readonly session?: string;
  readonly note?: string;
}

/** A short document laid out as the Committee lays them out; what a test does not name is plain. */
const laidOut = ({
  title = "Concluding observations on the report submitted by Iceland under article 12 (1) of the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography*",
  report = "initial report of Iceland (CRC/C/OPSC/ISL/1)",
  adopted = "and adopted the present concluding observations at its 2024th meeting, held on 5 June 2015",
  second = "The Committee welcomes the report.",
  session = "sixty-ninth session",
  note = `* Adopted by the Committee at its ${session} (18 May-5 June 2015).`,
}: Head): string => `Committee on the Rights of the Child

${title}

1. The Committee considered the ${report} at its 2003rd meeting, held on 26 May 2015, ${adopted}.

2. ${second}

3. The Committee recommends that the State party keep a register.

${note}
`;

const read = (head: Head, symbol?: string) => readConcludingObservations(laidOut(head), { symbol });
const found = (head: Head, symbol?: string) => {
  const reading = read(head, symbol);
  if (!reading.ok) throw new Error(reading.issues[0]?.message);
  return reading.value;
};
/** What is doubtful or wrong; repairs are passed over. */
const codes = (head: Head, symbol?: string): string[] =>
  read(head, symbol).issues.flatMap(({ code, severity }) => (severity === "information" ? [] : [code]));

const units = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const teens =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** How English writes an ordinal out. */
const written = (value: number): string => {
  if (value > 100) return `one hundred and ${written(value - 100)}`;
  if (value === 100) return "one hundredth";
  if (value < 10) return units[value - 1] ?? "";
  if (value < 20) return teens[value - 10] ?? "";
  const ten = tens[Math.floor(value / 10) - 2] ?? "";
  return value % 10 === 0 ? ten.replace(/y$/, "ieth") : `${ten}-${units[(value % 10) - 1] ?? ""}`;
};
const inFigures = (value: number): string => {
  const last = value % 10;
  const teen = Math.floor(value / 10) % 10 === 1;
  return `${value}${teen ? "th" : last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th"}`;
};

describe("the session", () => {
  it("is read in words and in figures, from the first to the hundred and twentieth", () => {
    for (let value = 1; value <= 120; value += 1) {
      expect(found({ session: `${written(value)} session` }).session, written(value)).toBe(value);
      expect(found({ session: `${inFigures(value)} session` }).session, inFigures(value)).toBe(value);
    }
  });

  it("is the one that a number names, and none where no word is a number", () => {
    const note = (words: string): Head => ({
      note: `* Adopted by the Committee in plenary session ${words}.`,
    });
    expect(found(note("at its sixty-ninth session")).session).toBe(69);
    for (const session of ["extra-long session", "one hundred and many session", "twenty-eighty session"]) {
      expect(found({ session }).session, session).toBeNull();
      expect(codes({ session })).toContain("header-incomplete");
    }
  });
});

const onConvention = "Concluding observations on the";
const unnumbered = { report: "report of Iceland" };

describe("the symbol", () => {
  it("follows from the title where the text prints none and cites no report", () => {
    const inferred = (title: string): string | null => found({ ...unnumbered, title }).symbol;
    expect(inferred(`${onConvention} second periodic report of Iceland`)).toBe("CRC/C/ISL/CO/2");
    expect(inferred(`${onConvention} combined third and fourth periodic reports of Iceland`)).toBe(
      "CRC/C/ISL/CO/3-4",
    );
    expect(inferred(`${onConvention} combined third to fifth periodic reports of Iceland`)).toBe(
      "CRC/C/ISL/CO/3-5",
    );
    expect(inferred(`${onConvention} initial report of Iceland on children in armed conflict`)).toBe(
      "CRC/C/OPAC/ISL/CO/1",
    );
    expect(inferred(`${onConvention} initial report of Iceland on the sale of children`)).toBe(
      "CRC/C/OPSC/ISL/CO/1",
    );
    expect(codes({ ...unnumbered, title: `${onConvention} second periodic report of Iceland` })).toEqual([
      "symbol-inferred",
    ]);
  });

  it("is none where nothing says which report it was, and that is said", () => {
    for (const title of [
      `${onConvention} periodic report of Iceland`,
      `${onConvention} combined many and further periodic reports of Iceland`,
    ]) {
      const head = {
        report: "information of Iceland",
        second: "The Committee welcomes the delegation.",
        title,
      };
      const document = found(head);
      expect([document.symbol, document.symbolBasis, document.state, document.instrument]).toEqual([
        null,
        "none",
        "ISL",
        "CRC",
      ]);
      expect(document.recommendations.map(({ paragraph }) => paragraph)).toEqual([3]);
      expect(codes(head)).toEqual(["symbol-unknown"]);
    }
  });

  it("that is given is taken, and said to differ where it does", () => {
    expect(found({}, "CRC/C/OPSC/ISL/CO/1").symbolBasis).toBe("given");
    expect(codes({}, "CRC/C/OPSC/ISL/CO/1")).toEqual([]);
    const reading = read({}, "CRC/C/OPSC/ISL/CO/2");
    expect(reading.ok && reading.value.symbol).toBe("CRC/C/OPSC/ISL/CO/2");
    expect(reading.issues[0]).toMatchObject({
      code: "symbol-differs",
      severity: "warning",
      path: ["symbol"],
    });
    expect(reading.issues[0]?.message).toContain("CRC/C/OPSC/ISL/CO/1");
  });
});

describe("the instrument", () => {
  it("is that of the Committee's own report, whatever else is cited before it", () => {
    for (const other of ["CEDAW/C/ISL/7-8", "CRC/C/OPIC/ISL/1"]) {
      const report = `information of Iceland (${other}) and the initial report of Iceland (CRC/C/OPSC/ISL/1)`;
      expect(found({ report })).toMatchObject({ instrument: "OPSC", reportSymbol: "CRC/C/OPSC/ISL/1" });
    }
  });

  it("is asked for where neither a report nor the title tells it", () => {
    const adopted = "and adopted the present remarks; these are the concluding observations as adopted";
    const reading = read({ ...unnumbered, title: "Draft remarks on Iceland", adopted });
    expect(reading.ok).toBe(false);
    expect(reading.issues).toMatchObject([{ code: "not-concluding-observations", severity: "error" }]);
    expect(reading.issues[0]?.message).toContain("Give the symbol");
  });
});

describe("a text of another body", () => {
  it("is refused by the report that it is on", () => {
    const reading = read({
      title: `${onConvention} report of Iceland`,
      report: "report of Iceland (CEDAW/C/ISL/9)",
    });
    expect(reading.ok).toBe(false);
    expect(reading.issues[0]?.message).toContain("CEDAW/C/ISL/9");
  });
});

describe("a text with the right title", () => {
  const title = "Concluding observations on the initial report of Iceland";
  const refusal = (...paragraphs: string[]): string | undefined => {
    const reading = readConcludingObservations([title, ...paragraphs].join("\n"));
    expect(reading.issues.map(({ code }) => code)).toEqual(["not-concluding-observations"]);
    return reading.issues[0]?.message;
  };

  it("is refused where the Committee speaks in too few paragraphs, as in a State's comments", () => {
    const adopted = "1. The Committee adopted its concluding observations (CRC/C/OPSC/ISL/CO/1).";
    expect(refusal(adopted, "2. The Government agrees.", "3. The Ministry has acted.")).toContain("too few");
  });

  it("is refused where no paragraph says which report was considered", () => {
    const welcome = "1. The Committee welcomes the report (CRC/C/OPSC/ISL/1).";
    expect(refusal(welcome, "2. The Committee notes the register.")).toContain("which report was considered");
  });
});

describe("the State", () => {
  it("is missed aloud where neither a title nor a symbol names it", () => {
    const head = {
      title: `${onConvention} report under article 44 of the Convention`,
      report: "second periodic report (CRC/C/65/Add.22)",
    };
    expect(found(head)).toMatchObject({ state: null, reportSymbol: "CRC/C/65/Add.22", symbol: null });
    const issue = read(head).issues.find(({ path }) => path[0] === "state");
    expect(issue).toMatchObject({ code: "header-incomplete", severity: "warning" });
    expect(issue?.message).toContain("the State");
  });
});

describe("the days", () => {
  it("are missed where a text tells of both and names neither", () => {
    const text = `${onConvention} initial report of Iceland
1. The Committee considered the initial report of Iceland and adopted the present concluding observations.
2. The Committee recommends that the State party keep a register.`;
    const reading = readConcludingObservations(text);
    expect(reading.ok && [reading.value.consideredOn, reading.value.adoptedOn]).toEqual([null, null]);
    expect(reading.ok && reading.value.meetings).toEqual({ considered: [], adopted: [] });
  });
});

describe("the day of adoption", () => {
  it("is missed aloud where no sentence says it", () => {
    const head = { adopted: "with the delegation", title: `${onConvention} initial report of Iceland` };
    expect(found(head)).toMatchObject({ adoptedOn: null, consideredOn: "2015-05-26" });
    expect(codes(head)).toEqual(["header-incomplete"]);
  });
});
