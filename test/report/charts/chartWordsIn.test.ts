import { chartWordsIn, deadlinesChart, englishChartWords, funnelChart, reportLanguages } from "opsc/report";
import { coverageChart, scoreIntervalsChart, statusByClusterChart, type ChartWords } from "opsc/report";
import { date, walkFragments, type ChartFragment } from "opsc/fragments";
import { describe, expect, it } from "vitest";
import { asOf, fixture } from "../fixture.js";
import { withoutWords } from "../withoutWords.js";
import { funnelTable, matrix, scoreOfCase, yearlyTable } from "./everyChart.js";

const others = ["fr", "es", "ru"] as const;
const silent = withoutWords(fixture);

const chartsWith = (words: ChartWords): readonly ChartFragment[] =>
  [
    statusByClusterChart(silent, { asOf, assessors: "ngo", words }),
    funnelChart(funnelTable, { words }),
    funnelChart(yearlyTable, { at: { TIME_PERIOD: "2023" }, words }),
    coverageChart(matrix, { words, synthetic: true }),
    scoreIntervalsChart(scoreOfCase, { words }),
    deadlinesChart({ ...silent, synthetic: true }, { asOf, words }),
  ].flatMap((chart) => chart ?? []);

/** Every word of a language by its place: a function is called with plain arguments. */
const placesOf = (words: ChartWords): ReadonlyMap<string, string> => {
  const { status, funnel, coverage, scores, deadlines } = words;
  const day = date(asOf);
  const line = (fragments: ReturnType<typeof status.caption>): string =>
    fragments.map((each) => (each.type === "text" ? each.value : `⟨${each.type}⟩`)).join("");
  const names = ["⟨one⟩", "⟨two⟩"];
  const reports = ["initial-report", "next-periodic-report"] as const;
  const setters = ["statutory", "treaty", "committee", "state"] as const;
  return new Map([
    ["data", words.data],
    ["synthetic", words.synthetic],
    ...Object.entries(words.missing),
    ["status.caption", line(status.caption("⟨kind⟩", day))],
    ["status.cluster", status.cluster],
    ...Object.entries(status.views),
    ["status.alternative", status.alternative("⟨kind⟩", names)],
    ["funnel.caption", line(funnel.caption("⟨title⟩", ["⟨place⟩"]))],
    ["funnel.stage", funnel.stage],
    ["funnel.alternative", funnel.alternative(names, names, names)],
    ["coverage.caption", line(coverage.caption("⟨reading⟩", day))],
    ["coverage.act", coverage.act],
    ["coverage.offence", coverage.offence],
    ["coverage.committed", coverage.committed],
    ["coverage.contested", coverage.contested],
    ["coverage.note", coverage.note],
    ["coverage.alternative", coverage.alternative(names)],
    ["scores.caption", line(scores.caption("⟨title⟩", day))],
    ["scores.part", scores.part],
    ["scores.notApplicable", scores.notApplicable],
    ["scores.note", scores.note],
    ["scores.alternative", scores.alternative(names, names)],
    ["scores.open", scores.alternative(names, [])],
    ["deadlines.caption", line(deadlines.caption(day))],
    ["deadlines.on", deadlines.on],
    ["deadlines.event", deadlines.event],
    ...reports.flatMap((report) => [
      ...setters.map((setter) => [`${report} ${setter}`, deadlines.due(report, setter)] as const),
      [`${report} received`, deadlines.received(report)] as const,
      [`${report} overdue`, deadlines.overdue(report)] as const,
    ]),
    ["deadlines.alternative", deadlines.alternative(names)],
  ]);
};

const holesOf = (words: string): string[] => [...new Set(words.match(/⟨[^⟩]*⟩/g) ?? [])].sort();

describe("chartWordsIn", () => {
  it("has numbers, degrees, dates and labels as the language writes them", () => {
    const written = reportLanguages.map((language) => {
      const { number, score, date: day, label, missing } = chartWordsIn(language);
      return [
        number(12_040),
        score(0.5),
        day("2015-01-30"),
        label("scoreCuts", "verified"),
        missing.suppressed,
      ];
    });
    expect(written).toEqual([
      ["12,040", "0.50", "30 January 2015", "Verified", "c – suppressed"],
      ["12\u00a0040", "0,50", "30 janvier 2015", "Vérifié", "c – non publié"],
      ["12\u00a0040", "0,50", "30 de enero de 2015", "Verificado", "c – no publicado"],
      ["12\u00a0040", "0,50", "30 января 2015 года", "Проверено", "c – не публикуется"],
    ]);
  });

  it.each([0.01, 0.07, 0.28, 0.29, 0.57, 0.58, 1])("writes the degree %s as it is", (degree) => {
    for (const language of others)
      expect(chartWordsIn(language).score(degree)).toBe(degree.toFixed(2).replace(".", ","));
  });

  it("tells no delay where there is none", () => {
    for (const language of reportLanguages) {
      const { alternative } = chartWordsIn(language).deadlines;
      expect(alternative([])).toMatch(/^\p{Lu}[^.]+\.$/u);
      expect(alternative(["⟨one⟩"])).toBe(`${alternative([])} ⟨one⟩.`);
    }
  });

  it("names one thing without an and, and nothing by nothing", () => {
    const { alternative } = englishChartWords.coverage;
    expect(alternative(["Explicit"])).toMatch(/Found: Explicit\.$/);
    expect(alternative(["Explicit", "Partial", "Absent"])).toMatch(/Found: Explicit, Partial and Absent\.$/);
    expect(alternative([])).toMatch(/Found: \.$/);
  });

  it("leaves a code as it is that the list does not have", () => {
    for (const language of reportLanguages)
      expect(chartWordsIn(language).label("clusters", "none-such")).toBe("none-such");
  });

  it("is the English words in English", () => {
    expect(chartWordsIn("en")).toBe(englishChartWords);
  });
});

describe.each(others)("the words of charts in %s", (language) => {
  const words = chartWordsIn(language);
  const places = placesOf(words);
  const english = placesOf(englishChartWords);

  it("are there for every place, say the same, and are not English", () => {
    expect([...places.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [place, own] of places) {
      expect(own, place).toMatch(/\p{L}/u);
      expect(own, place).not.toMatch(/undefined|\[object| {2}/);
      expect(holesOf(own), place).toEqual(holesOf(english.get(place) ?? ""));
      expect(own.match(/\d+/g), place).toEqual((english.get(place) ?? "").match(/\d+/g));
      if (own !== "Date") expect(own, place).not.toBe(english.get(place));
      expect(own.replaceAll(/⟨[^⟩]*⟩/g, ""), place).not.toMatch(
        /\b(?:the|of|and|with|which|each|that|by)\b/i,
      );
      if (language === "fr") expect(own, place).not.toMatch(/[^\u00a0][;:?!»]|['"]/);
      else expect(own, place).not.toMatch(/[\s\u00a0][;:?!»]/);
    }
  });

  it("have a letter of its own for each status of coverage", () => {
    expect(new Set(Object.values(words.coverage.marks)).size).toBe(4);
  });

  it("draw the same charts, with figures that are the same", () => {
    const figuresOf = (charts: readonly ChartFragment[]) =>
      [...walkFragments(charts)].filter(({ type }) => type === "figure" || type === "quantity");
    const own = chartsWith(words);
    expect(own.map(({ id }) => id)).toEqual(chartsWith(englishChartWords).map(({ id }) => id));
    expect(figuresOf(own)).toEqual(figuresOf(chartsWith(englishChartWords)));
    for (const { alternative } of own) expect(alternative).toMatch(/^\p{Lu}.{40,}\.$/su);
  });

  it("fit into the lines that drawings have", () => {
    for (const { specification } of chartsWith(words)) {
      const datasets = specification["datasets"] as Readonly<Record<string, readonly { shown?: unknown }[]>>;
      for (const { shown } of Object.values(datasets).flat())
        if (typeof shown === "string") expect(shown).not.toMatch(/…/);
    }
  });
});
