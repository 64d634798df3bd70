import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readConcludingObservations, type ObservationItem } from "opsc/documents";

interface Expected {
  readonly symbol: string;
  readonly symbolInferred: boolean;
  readonly state: string;
  readonly instrument: string;
  readonly reportSymbol: string;
  readonly session: number | null;
  readonly adoptedOn: string | null;
  readonly nextReportDueOn: string | null;
  readonly paragraphCount: number;
  readonly sections: readonly string[];
  readonly paragraphKinds: Readonly<Record<string, string>>;
  readonly recommendations: readonly { paragraph: number; item: string | null; strength: string }[];
  readonly optionalRecommendations?: readonly { paragraph: number; item: string | null }[];
  readonly itemCounts: Readonly<Record<string, number>>;
  readonly notInAnyText: readonly string[];
  readonly mustContain: Readonly<Record<string, string>>;
}

const folder = new URL("../../fixtures/concluding-observations/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.replace(/\.txt$/, ""));

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-")
    .replaceAll("\u00AD", "")
    .replace(/\s+/g, " ")
    .trim();

const bare = (title: string): string =>
  fold(title)
    .toLowerCase()
    .replace(/ ?\((?:arts?|paras?)\b.*\)$/, "")
    .trim();

describe.each(names)("reads %s", (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), "utf8");
  const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), "utf8")) as Expected;
  const reading = readConcludingObservations(text);
  const document = reading.ok ? reading.value : undefined;

  it("has the header facts", () => {
    expect(reading.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect({
      symbol: document?.symbol,
      symbolInferred: document?.symbolBasis === "inferred",
      state: document?.state,
      instrument: document?.instrument,
      reportSymbol: document?.reportSymbol,
      session: document?.session,
      adoptedOn: document?.adoptedOn,
      nextReportDueOn: document?.nextReportDueOn,
    }).toEqual({
      symbol: expected.symbol,
      symbolInferred: expected.symbolInferred,
      state: expected.state,
      instrument: expected.instrument,
      reportSymbol: expected.reportSymbol,
      session: expected.session,
      adoptedOn: expected.adoptedOn,
      nextReportDueOn: expected.nextReportDueOn,
    });
  });

  it("has the parts and paragraphs", () => {
    expect(document?.sections.map(({ title }) => bare(title))).toEqual(expected.sections.map(bare));
    expect(document?.paragraphs.length).toBe(expected.paragraphCount);
  });

  it("has the items", () => {
    const counts = Object.fromEntries(
      Object.keys(expected.itemCounts).map((number) => [
        number,
        document?.paragraphs.find((paragraph) => paragraph.number === Number(number))?.items.length,
      ]),
    );
    expect(counts).toEqual(expected.itemCounts);
  });

  it("has the kinds", () => {
    const kinds = Object.fromEntries(
      Object.keys(expected.paragraphKinds).map((number) => [
        number,
        document?.paragraphs.find((paragraph) => paragraph.number === Number(number))?.kind,
      ]),
    );
    expect(kinds).toEqual(expected.paragraphKinds);
  });

  it("has the recommendations with their strength", () => {
    const optional = new Set(
      (expected.optionalRecommendations ?? []).map(({ paragraph, item }) => `${paragraph}${item ?? ""}`),
    );
    const found = (document?.recommendations ?? [])
      .filter(({ paragraph, item }) => !optional.has(`${paragraph}${item ?? ""}`))
      .map(({ paragraph, item, strength }) => `${paragraph} ${item ?? "-"} ${strength}`);
    const wanted = expected.recommendations
      .filter(({ paragraph, item }) => !optional.has(`${paragraph}${item ?? ""}`))
      .map(({ paragraph, item, strength }) => `${paragraph} ${item ?? "-"} ${strength}`);
    expect(found).toEqual(wanted);
  });

  it("has clean and whole texts", () => {
    const texts = (items: readonly ObservationItem[]): string[] =>
      items.flatMap((item) => [item.text, ...texts(item.items)]);
    const all =
      document?.paragraphs.flatMap((paragraph) => [paragraph.text, ...texts(paragraph.items)]).map(fold) ??
      [];
    for (const stray of expected.notInAnyText) {
      expect(
        all.filter((each) => each.includes(fold(stray))),
        stray,
      ).toEqual([]);
    }
    for (const [number, phrase] of Object.entries(expected.mustContain)) {
      const paragraph = document?.paragraphs.find((each) => each.number === Number(number));
      expect(fold(paragraph?.text ?? "")).toContain(fold(phrase));
    }
  });
});

const others = new URL("../../fixtures/not-concluding-observations/", import.meta.url);

describe.each(readdirSync(others))("refuses %s", (name) => {
  it("with one clear error and no document", () => {
    const reading = readConcludingObservations(readFileSync(new URL(name, others), "utf8"));
    expect(reading.ok).toBe(false);
    expect(reading.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["not-concluding-observations", "error"],
    ]);
  });
});
