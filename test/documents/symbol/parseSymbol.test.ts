import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentSymbolSchema, parseSymbol, symbolReadingSchema } from "opsc/documents";

/** Symbols of real documents, or of their series; what they are is known from the documents, not from the parser. */
type Row = readonly [symbol: string, kind: string, facts?: Readonly<Record<string, unknown>>];

const regular: readonly Row[] = [
  ["CRC/C/TKM/5-6", "state-report", { protocol: null, country: "TKM", cycle: { first: 5, last: 6 } }],
  ["CRC/C/OPSC/TKM/1", "state-report", { protocol: "OPSC", country: "TKM", cycle: { first: 1, last: 1 } }],
  ["CRC/C/OPSC/USA/3-4", "state-report", { country: "USA", cycle: { first: 3, last: 4 } }],
  ["CRC/C/OPAC/ISR/1", "state-report", { protocol: "OPAC" }],
  ["CERD/C/TKM/12-13", "state-report", { body: "CERD/C", cycle: { first: 12, last: 13 } }],
  ["CRC/C/OPSC/TKM/CO/1", "concluding-observations", { protocol: "OPSC", country: "TKM", legacy: false }],
  ["CRC/C/TKM/CO/2-4", "concluding-observations", { protocol: null, cycle: { first: 2, last: 4 } }],
  ["CRC/C/OPSC/EST/CO/1/Corr.1", "concluding-observations", { suffixes: [{ kind: "Corr", number: 1 }] }],
  ["CRC/C/COK/CO/2-5", "concluding-observations", { country: "COK" }],
  ["CRC/C/VAT/CO/2", "concluding-observations", { country: "VAT" }],
  ["CRC/C/PSE/CO/1", "concluding-observations", { country: "PSE" }],
  ["CCPR/C/TKM/CO/3", "concluding-observations", { body: "CCPR/C" }],
  ["CEDAW/C/TKM/CO/6", "concluding-observations", { body: "CEDAW/C" }],
  ["CMW/C/ALB/CO/2", "concluding-observations", { body: "CMW/C" }],
  ["CED/C/ALB/CO/1", "concluding-observations", { body: "CED/C" }],
  ["CRPD/C/EU/CO/1", "concluding-observations", { country: "EU" }],
  ["E/C.12/TKM/CO/2", "concluding-observations", { body: "E/C.12", country: "TKM" }],
  ["CRC/C/OPSC/TKM/Q/1", "list-of-issues", { protocol: "OPSC" }],
  ["CRC/C/TKM/Q/2-4", "list-of-issues", { cycle: { first: 2, last: 4 } }],
  ["CRC/C/OPSC/USA/Q/3-4", "list-of-issues", { country: "USA" }],
  ["CRC/C/NZL/QPR/6", "list-of-issues-prior-to-reporting", { country: "NZL" }],
  ["CRC/C/TKM/RQ/5-6", "replies", { country: "TKM" }],
  ["CRC/C/OPSC/TGO/Q/1/Add.1", "replies", { suffixes: [{ kind: "Add", number: 1 }] }],
  ["CAT/C/TKM/CO/2/Add.1", "follow-up", { country: "TKM" }],
  ["CCPR/C/TKM/FCO/3", "follow-up", { cycle: { first: 3, last: 3 } }],
  ["CED/C/ALB/FIR/1", "follow-up", { country: "ALB" }],
  ["CRC/C/SR.1939", "summary-record", { number: 1939, country: null }],
  ["CRC/C/SR.1983/Corr.1", "summary-record", { number: 1983 }],
  ["CRC/C/GC/13", "general-comment", { number: 13, legacy: false, year: null }],
  ["CRC/C/GC/7/Rev.1", "general-comment", { number: 7, suffixes: [{ kind: "Rev", number: 1 }] }],
  ["E/C.12/GC/24", "general-comment", { number: 24 }],
  ["CRC/GC/2003/5", "general-comment", { number: 5, year: 2003, legacy: true }],
  ["CRC/GC/2005/6", "general-comment", { number: 6, year: 2005, legacy: true }],
  ["CRC/C/88/D/95/2019", "views", { session: 88, number: 95, year: 2019, country: null }],
  ["CRC/C/100/D/128/2020", "views", { session: 100, number: 128, year: 2020 }],
  ["CCPR/C/108/D/1870/2009", "views", { session: 108, number: 1870 }],
  ["CRC/C/15/Add.233", "concluding-observations", { legacy: true, country: null, number: 15 }],
  ["CRC/C/15/Add.12", "concluding-observations", { suffixes: [{ kind: "Add", number: 12 }] }],
  ["CRC/C/65/Add.22", "general-document", { legacy: true, number: 65 }],
  ["CRC/C/93/Add.5", "general-document", { legacy: true }],
  ["CRC/C/Q/BGD/2", "list-of-issues", { legacy: true, country: "BGD" }],
  ["CRC/C/RESP/15", "replies", { legacy: true, country: null, number: 15 }],
  ["CRC/OP/SA/1", "general-document", { legacy: true, protocol: "OP", number: 1 }],
  ["CRC/C/OPSC/2", "general-document", { protocol: "OPSC", country: null, number: 2, cycle: null }],
  ["CRC/C/156", "general-document", { number: 156, session: null, legacy: false }],
  ["CRC/C/58/Rev.3", "general-document", { number: 58, suffixes: [{ kind: "Rev", number: 3 }] }],
  ["CRC/C/90/2", "general-document", { session: 90, number: 2 }],
];

describe("regular symbols", () => {
  it.each(regular.map(([text, kind, facts]) => [text, kind, facts ?? {}] as const))(
    "%s is %s",
    (text, kind, facts) => {
      const { value, issues } = parseSymbol(text);
      expect(issues).toEqual([]);
      expect(value).toMatchObject({ raw: text, symbol: text, kind, others: [], ...facts });
    },
  );
});

/** As printed: the regular form, the issues in order, and what they suggest. */
const dirty: readonly (readonly [
  text: string,
  symbol: string,
  codes: readonly string[],
  suggestions?: readonly string[],
])[] = [
  ["CRC/C/TKM/CO/2–4", "CRC/C/TKM/CO/2-4", ["symbol-dash"]],
  ["CRC/C/TKM/CO/2‑4", "CRC/C/TKM/CO/2-4", ["symbol-dash"]],
  ["CRC/C/TKM/CO/2 – 4", "CRC/C/TKM/CO/2-4", ["symbol-dash", "symbol-spacing"]],
  ["CRC/C/TKM/CO/2\u00AD4", "CRC/C/TKM/CO/2-4", ["symbol-dash"]],
  ["CRC/C/OPSC/QAT/Q/ 1", "CRC/C/OPSC/QAT/Q/1", ["symbol-spacing"]],
  ["CRC/C/OPSC/\nTKM/CO/1", "CRC/C/OPSC/TKM/CO/1", ["symbol-spacing"]],
  ["CRC / C / OPSC / TKM / CO / 1", "CRC/C/OPSC/TKM/CO/1", ["symbol-spacing"]],
  ["CRC/C/SR. 1939", "CRC/C/SR.1939", ["symbol-spacing"]],
  ["\u200BCRC/C/OPSC/TKM/CO/1\uFEFF", "CRC/C/OPSC/TKM/CO/1", []],
  ["(CRC/C/OPSC/SVN/1)", "CRC/C/OPSC/SVN/1", []],
  ["CRC/C/OPSC/SVN/CO/1.", "CRC/C/OPSC/SVN/CO/1", []],
  ["CRC/C/OPSC/TKM/CO/1*", "CRC/C/OPSC/TKM/CO/1", []],
  ["crc/c/opsc/tkm/co/1", "CRC/C/OPSC/TKM/CO/1", ["symbol-case"]],
  ["e/c.12/tkm/co/2", "E/C.12/TKM/CO/2", ["symbol-case"]],
  ["CRC/C/OPSC/tkm/Q/1/ADD.1", "CRC/C/OPSC/TKM/Q/1/Add.1", ["symbol-case"]],
  ["CRC/C/TKM/CO/02-04", "CRC/C/TKM/CO/2-4", ["symbol-form"]],
  ["CRC/C/15/Add233", "CRC/C/15/Add.233", ["symbol-form"]],
  ["CRC/OPSC/C/TKM/1", "CRC/C/OPSC/TKM/1", ["symbol-order"]],
  ["CRC/OPSC/TKM/1", "CRC/C/OPSC/TKM/1", ["symbol-order"]],
  ["CRC/C/TKM/OPSC/1", "CRC/C/OPSC/TKM/1", ["symbol-order"]],
  ["CRC/C/OPSC/CO/TKM/1", "CRC/C/OPSC/TKM/CO/1", ["symbol-order"]],
  ["CRC/C/TKM/CO/4-2", "CRC/C/TKM/CO/4-2", ["symbol-cycle"]],
  ["CRC/C/OPSA/QAR/1", "CRC/C/OPSC/QAR/1", ["symbol-instrument", "symbol-country"], ["OPSC", "QAT"]],
  ["CRC/C/OPSA/AUT/CO/1", "CRC/C/OPSC/AUT/CO/1", ["symbol-instrument"], ["OPSC"]],
  ["CRC/C/OPCS/AUT/CO/1", "CRC/C/OPSC/AUT/CO/1", ["symbol-instrument"], ["OPSC"]],
  ["CRC/C/0PSC/AUT/CO/1", "CRC/C/OPSC/AUT/CO/1", ["symbol-instrument"], ["OPSC"]],
  ["CEDAW/C/OPSC/AUT/CO/1", "CEDAW/C/OPSC/AUT/CO/1", ["symbol-instrument"]],
  ["CRC/C/ROM/CO/4", "CRC/C/ROM/CO/4", ["symbol-country"], ["ROU"]],
  ["CRC/C/OPSC/TMK/CO/1", "CRC/C/OPSC/TMK/CO/1", ["symbol-country"], ["TKM"]],
  ["CRC/C/OPSC/ZZZ/CO/1", "CRC/C/OPSC/ZZZ/CO/1", ["symbol-country"], []],
];

describe("symbols as they are printed", () => {
  it.each(dirty.map(([text, symbol, codes, offered]) => [text, symbol, codes, offered] as const))(
    "%s is %s",
    (text, symbol, codes, suggestions) => {
      const { value, issues } = parseSymbol(text);
      expect(value?.symbol).toBe(symbol);
      expect(value?.raw).toBe(text);
      expect(issues.map(({ code }) => code)).toEqual(codes);
      if (suggestions !== undefined) {
        expect(issues.flatMap(({ suggestion }) => suggestion ?? [])).toEqual(suggestions);
      }
    },
  );

  it("says what was repaired as information and what is doubtful as a warning", () => {
    const severities = (text: string) => parseSymbol(text).issues.map(({ severity }) => severity);
    expect(severities("CRC/C/TKM/CO/2 – 4")).toEqual(["information", "information"]);
    expect(severities("CRC/C/OPSA/QAR/1")).toEqual(["warning", "warning"]);
  });
});

const several: readonly (readonly [text: string, symbol: string, others: readonly string[]])[] = [
  ["CEDAW/C/GC/31-CRC/C/GC/18", "CEDAW/C/GC/31", ["CRC/C/GC/18"]],
  ["CEDAW/C/GC/31–CRC/C/GC/18", "CEDAW/C/GC/31", ["CRC/C/GC/18"]],
  ["CEDAW/C/GC/31/CRC/C/GC/18", "CEDAW/C/GC/31", ["CRC/C/GC/18"]],
  ["CEDAW/C/GC/31/Rev.1–CRC/C/GC/18/Rev.1", "CEDAW/C/GC/31/Rev.1", ["CRC/C/GC/18/Rev.1"]],
  ["CMW/C/GC/3 - CRC/C/GC/22", "CMW/C/GC/3", ["CRC/C/GC/22"]],
  ["CRC/C/OPSC/USA/Q/3-4 and Add.1", "CRC/C/OPSC/USA/Q/3-4", ["CRC/C/OPSC/USA/Q/3-4/Add.1"]],
  ["CRC/C/65/Add.22 and Add.23", "CRC/C/65/Add.22", ["CRC/C/65/Add.23"]],
  ["CRC/C/58/Rev.3 and Corr.1", "CRC/C/58/Rev.3", ["CRC/C/58/Rev.3/Corr.1"]],
  ["CRC/C/SR.2196-2197", "CRC/C/SR.2196", ["CRC/C/SR.2197"]],
  ["CRC/C/SR.1760 and 1761", "CRC/C/SR.1760", ["CRC/C/SR.1761"]],
  ["CRC/C/SR.1760, 1761 and 1763", "CRC/C/SR.1760", ["CRC/C/SR.1761", "CRC/C/SR.1763"]],
  // What is no suffix is left out, and numbers behind a joint symbol are not those of its first half.
  ["CRC/C/65/Add.22 and Add.0", "CRC/C/65/Add.22", []],
  ["CRC/C/TKM/CO/1-CRC/C/SR.1760 and 1761", "CRC/C/TKM/CO/1", ["CRC/C/SR.1760"]],
];

describe("several symbols in one text", () => {
  it.each(several)("%s", (text, symbol, others) => {
    const { value, issues } = parseSymbol(text);
    expect([value?.symbol, value?.others]).toEqual([symbol, others]);
    expect(issues.filter(({ severity }) => severity !== "information")).toEqual([]);
  });
});

const none: readonly (readonly [text: string, code: string])[] = [
  ["", "symbol-body"],
  ["A/RES/54/263", "symbol-body"],
  ["A/HRC/20/L.23", "symbol-body"],
  ["HRI/GEN/2/Rev.6", "symbol-body"],
  ["E/CN.4/2003/79", "symbol-body"],
  ["turkmenistan", "symbol-body"],
  ["CRC", "symbol-form"],
  ["Add.1", "symbol-body"],
  ["CRC/GC/2003/V", "symbol-form"],
  ["CRC/C", "symbol-form"],
  ["CRC/SP/2", "symbol-form"],
  ["CRC/C/OPSC", "symbol-form"],
  ["CRC/C/SR/1939", "symbol-form"],
  ["CRC/C/88/D/95", "symbol-form"],
  ["CRC/C/OPSC/TKM", "symbol-cycle"],
  ["CRC/C/OPSC/TKM/CO", "symbol-cycle"],
  ["CRC/C/OPSC/TKM/CO/0", "symbol-cycle"],
  ["CRC/C/TKM/CO/2-3-4", "symbol-cycle"],
  ["CRC/C/OPSC/TKM/CO/1, para. 5", "symbol-cycle"],
  ["CRC/C/TKM/XX/1", "symbol-type"],
  [`CRC/C/${"1".repeat(500)}`, "symbol-length"],
];

describe("texts that are no symbol", () => {
  it.each(none)("%s", (text, code) => {
    const { value, issues } = parseSymbol(text);
    expect(value).toBeUndefined();
    expect(issues.filter(({ severity }) => severity === "error").map((issue) => issue.code)).toEqual([code]);
  });
});

const cycles = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 3 }))
  .map(([first, more]) => ({ first, last: first + more }));
const suffixes = fc.array(
  fc.record({ kind: fc.constantFrom("Add", "Corr", "Rev"), number: fc.integer({ min: 1, max: 400 }) }),
  { maxLength: 2 },
);
const stateParts = fc.record({
  body: fc.constantFrom("CRC/C", "CRC/C/OPSC", "CRC/C/OPAC", "CEDAW/C", "CAT/C", "E/C.12"),
  country: fc.constantFrom("TKM", "SVN", "USA", "QAT", "MKD", "TGO", "GBR", "COD"),
  type: fc.constantFrom("", "CO", "Q", "QPR", "RQ", "FCO", "FIR"),
  cycle: cycles,
  suffixes,
});

describe("laws", () => {
  it("what is written from parts is read back into them", () => {
    fc.assert(
      fc.property(stateParts, ({ body, country, type, cycle, suffixes: tail }) => {
        const number = cycle.first === cycle.last ? `${cycle.first}` : `${cycle.first}-${cycle.last}`;
        const text = [
          body,
          country,
          ...(type === "" ? [] : [type]),
          number,
          ...tail.map((s) => `${s.kind}.${s.number}`),
        ].join("/");
        const { value, issues } = parseSymbol(text);
        expect(issues).toEqual([]);
        expect(value).toMatchObject({ symbol: text, country, cycle, suffixes: tail });
      }),
    );
  });

  it("dashes, spaces at slashes and case change nothing", () => {
    const dash = fc.constantFrom("-", "–", "—", "‑", "−");
    const slash = fc.constantFrom("/", " / ", "/ ", " /");
    fc.assert(
      fc.property(
        fc.constantFrom(...regular.map(([text]) => text)),
        dash,
        slash,
        fc.boolean(),
        (text, d, s, lower) => {
          const changed = text.replaceAll("/", s).replaceAll("-", d);
          expect(parseSymbol(lower ? changed.toLowerCase() : changed).value?.symbol).toBe(text);
        },
      ),
    );
  });

  it("a regular form is its own regular form", () => {
    const pieces = fc.constantFrom(
      "CRC",
      "C",
      "OPSC",
      "OPSA",
      "TKM",
      "CO",
      "Q",
      "GC",
      "D",
      "1",
      "2-4",
      "2003",
      "Add.1",
      "Rev.2",
      "SR.5",
      "OP",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
        const { value } = parseSymbol(["CRC", "C", ...parts].join("/"));
        if (value === undefined) return;
        const again = parseSymbol(value.symbol);
        expect(again.value?.symbol).toBe(value.symbol);
        expect(again.value?.kind).toBe(value.kind);
        documentSymbolSchema.parse(value);
      }),
      { numRuns: 2000 },
    );
  });

  it("no text throws, and a value comes without errors, none with one", () => {
    const alphabet = fc.constantFrom(..."CRC/OPSAGDTKMQ.-– 0123456789()andAdd\u00AD\n*".split(""));
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: alphabet, maxLength: 60 }),
      fc.string({ unit: alphabet, maxLength: 40 }).map((tail) => `CRC/C/${tail}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = symbolReadingSchema.parse(parseSymbol(text));
        if (reading.value === undefined)
          expect(reading.issues.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
