import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import fc from "fast-check";
import { chartFragmentSchema, walkFragments, type ChartFragment, type Fragment } from "opsc/fragments";
import { elementOf } from "opsc/legislation";
import { summariseCase } from "opsc/recommendations";
import {
  coverageChart,
  deadlinesChart,
  funnelChart,
  scoreIntervalsChart,
  statusByClusterChart,
} from "opsc/report";
import { defaultScoringPolicy, score, scoreCuts } from "opsc/scoring";
import type { ProtectedTable } from "opsc/statistics";
import { describe, expect, it } from "vitest";
import type { ChartRow, ChartSpecification } from "../../../src/fragments/chartSpecification.js";
import { chartColours } from "../../../src/report/charts/chartColours.js";
import { sampleTable } from "../../statistics/publish/sample.js";
import { asOf, fixture } from "../fixture.js";
import { everyChart, funnelTable, matrix, scoreOfCase, stage, yearlyTable } from "./everyChart.js";

const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json"), "utf8"),
) as object;
const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
const isVegaLite = ajv.compile(schema);

const specificationOf = ({ specification }: ChartFragment) => specification as unknown as ChartSpecification;
const rowsOf = (fragment: ChartFragment, name: RegExp): ChartRow[] =>
  Object.entries(specificationOf(fragment).datasets).flatMap(([key, rows]) => (name.test(key) ? rows : []));
const inTable = <Type extends Fragment["type"]>(fragment: ChartFragment, type: Type) =>
  [...walkFragments([fragment.data])].filter(
    (inner): inner is Extract<Fragment, { type: Type }> => inner.type === type,
  );
const numbersIn = (words: string): string[] => words.match(/\d+(?:[.,]\d+)*/g) ?? [];
const wordsOf = (value: unknown): string => JSON.stringify(value);

describe("every chart", () => {
  it.each(everyChart.map((fragment) => [fragment.id, fragment] as const))(
    "%s is Vega-Lite with its data",
    (_, fragment) => {
      expect(chartFragmentSchema.safeParse(fragment).success).toBe(true);
      expect(isVegaLite(fragment.specification), ajv.errorsText(isVegaLite.errors)).toBe(true);
      expect(isVegaLite({ ...fragment.specification, layer: [{ mark: "none-such" }] })).toBe(false);
      expect(wordsOf(fragment.specification)).not.toMatch(/"(?:url|href|expr|signal|transform|params)"/);
    },
  );

  it.each(everyChart.map((fragment) => [fragment.id, fragment] as const))(
    "%s says in words what there is to see, with no number that its table lacks",
    (_, fragment) => {
      expect(fragment.alternative).toMatch(/^[A-Z].{40,}\.$/s);
      const known = wordsOf([fragment.data, fragment.caption]);
      // The number of the article of the treaty is no figure.
      for (const number of numbersIn(fragment.alternative)) expect(known).toContain(number);
    },
  );

  it("has colours that stand out from paper, 3 to 1 at least", () => {
    const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    for (const colour of Object.values(chartColours)) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        linear(parseInt(colour.slice(at, at + 2), 16) / 255),
      );
      expect(1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("statusByClusterChart", () => {
  it("counts as the summary of the case counts, and shows what its table has", () => {
    const fragment = statusByClusterChart(fixture, { asOf, assessors: "ngo" })!;
    const summary = summariseCase(fixture, asOf).byAssessor.ngo;
    const counts = rowsOf(fragment, /^counts/);
    for (const { key } of fragment.data.columns.slice(1)) {
      const drawn = counts.filter(({ status }) => status === key);
      expect(drawn.reduce((sum, { count }) => sum + Number(count), 0)).toBe(
        summary[key as keyof typeof summary],
      );
      const bars = rowsOf(fragment, /^bars/).filter(({ status }) => status === key);
      expect(bars.map(({ count }) => count)).toEqual(
        drawn.map(({ count }) => count).filter((count) => count !== 0),
      );
    }
    const table = fragment.data.rows.flatMap((row) =>
      row.slice(1).map((cell) => (cell.lines[0]?.[0] as { value: number }).value),
    );
    const columns = fragment.data.columns.length - 1;
    const cells = fragment.data.rows.flatMap((_, row) =>
      fragment.data.columns
        .slice(1)
        .map(({ key }) => counts.find((cell) => cell["row"] === row && cell["status"] === key)?.["count"]),
    );
    expect(cells).toEqual(table);
    expect(counts).toHaveLength(fragment.data.rows.length * columns);
  });

  it("is nothing without a recommendation", () => {
    expect(statusByClusterChart({ ...fixture, recommendations: [] }, { asOf, assessors: "ngo" })).toBeNull();
  });
});

describe("funnelChart", () => {
  const figures = (fragment: ChartFragment) => inTable(fragment, "figure").map(({ value }) => value);

  it("draws counts, and each of the others in its own way", () => {
    const fragment = funnelChart(funnelTable);
    const drawn = (name: RegExp) => rowsOf(fragment, name).map(({ stage: code, count }) => [code, count]);
    expect(drawn(/^counted$/)).toEqual([
      ["reported", 1204],
      ["investigated", 310],
      ["sanctioned", 0],
    ]);
    expect(drawn(/^hidden$/)).toEqual([["prosecuted", undefined]]);
    expect(drawn(/^open$/)).toEqual([["convicted", undefined]]);
    expect(figures(fragment).map((value) => value.kind)).toEqual([
      "count",
      "count",
      "suppressed",
      "not-collected",
      "count",
    ]);
    expect(fragment.alternative).toContain("not zero: Prosecuted.");
    expect(fragment.alternative).toContain("Without a count: Convicted.");
  });

  it("takes the category asked for, and says that records are made up", () => {
    const fragment = funnelChart(yearlyTable, { at: { TIME_PERIOD: "2023" } });
    expect(figures(fragment)).toEqual([{ kind: "count", count: 31 }, { kind: "not-applicable" }]);
    expect(figures(funnelChart(yearlyTable))).toEqual([{ kind: "count", count: 75 }, { kind: "suppressed" }]);
    expect(rowsOf(fragment, /^mark$/)[0]?.["shown"]).toMatch(/^Synthetic data/);
    expect(rowsOf(funnelChart(funnelTable), /^mark$/)).toEqual([]);
    expect(() => funnelChart(yearlyTable, { at: { TIME_PERIOD: "1999" } })).toThrow(RangeError);
    expect(() => funnelChart(sampleTable("x", [], ["3"]))).toThrow(RangeError);
    expect(() => funnelChart({ ...funnelTable } as unknown as ProtectedTable)).toThrow(TypeError);
  });

  it("never shows a number where the table has none, whatever the funnel", () => {
    const codes = ["reported", "investigated", "prosecuted", "convicted", "sanctioned"];
    const mark = fc.oneof(fc.nat(5_000).map(String), fc.constantFrom("c", "x", "z"));
    fc.assert(
      fc.property(fc.array(mark, { minLength: 5, maxLength: 5 }), (marks) => {
        const table = sampleTable(
          "random",
          [stage],
          codes.map((code, place) => `${code} ${marks[place]!}`),
        );
        const fragment = funnelChart(table);
        const all = rowsOf(fragment, /./).filter((row) => row["stage"] !== undefined);
        for (const [place, code] of codes.entries()) {
          const counts = all.filter((row) => row["stage"] === code).map((row) => row["count"]);
          const expected = /\d/.test(marks[place]!) ? Number(marks[place]) : undefined;
          expect(new Set(counts)).toEqual(marks[place] === "z" ? new Set() : new Set([expected]));
        }
        const shown = rowsOf(fragment, /^counts/).map(({ count }) => count);
        expect(shown).toEqual(marks.filter((one) => /\d/.test(one)).map(Number));
        expect(numbersIn(fragment.alternative)).toEqual([]);
        expect(isVegaLite(fragment.specification)).toBe(true);
      }),
      { numRuns: 40 * Number(process.env["OPSC_RUNS"] ?? 1) },
    );
  });
});

describe("coverageChart", () => {
  it("shows every act of the matrix with the status that its table has", () => {
    const fragment = coverageChart(matrix);
    const drawn = rowsOf(fragment, /^(?:explicit|partial|absent|unknown)$/);
    const acts = matrix.cells.filter(({ element }) => elementOf(element)?.kind === "conduct");
    expect(acts.length).toBeGreaterThan(20);
    const byElement = ({ element, status }: { element?: unknown; status?: unknown }) =>
      `${String(element)} ${String(status)}`;
    expect(drawn.map(byElement).sort()).toEqual(acts.map(byElement).sort());
    const statuses = inTable(fragment, "codedValue").flatMap(({ list, code }) =>
      list === "coverageStatuses" ? [code] : [],
    );
    expect([...statuses].sort()).toEqual(acts.map(({ status }) => status).sort());
  });
});

describe("coverageChart of what somebody picked", () => {
  it("marks what is contested in the drawing, in the key and in the table", () => {
    const contested = coverageChart({
      ...matrix,
      cells: matrix.cells.map((cell, place) => ({ ...cell, contested: place % 2 === 0 })),
    });
    const drawn = rowsOf(contested, /^(?:explicit|partial|absent|unknown)$/);
    const marked = drawn.filter((row) => row["contested"] !== "");
    const letters = rowsOf(contested, /Letters/).filter(({ label }) => String(label).endsWith("*"));
    expect(marked.length).toBeGreaterThan(5);
    expect(letters).toHaveLength(marked.length);
    expect(rowsOf(contested, /^contestedKey/).map(({ label }) => label)).toEqual(["* contested"]);
    const inCells = inTable(contested, "text").filter(({ value }) => value === ", contested");
    expect(inCells).toHaveLength(marked.length);
    expect(rowsOf(coverageChart(matrix), /^contestedKey/)).toEqual([]);
  });

  it("leaves the cell of a mode empty that the matrix has not", () => {
    const acts = coverageChart({
      ...matrix,
      cells: matrix.cells.filter(({ element }) => elementOf(element)?.mode !== "attempt"),
    });
    const place = acts.data.columns.findIndex(({ key }) => key === "attempt");
    for (const row of acts.data.rows) expect(row[place]?.lines.flat()).toEqual([]);
    expect(inTable(acts, "codedValue").length).toBeGreaterThan(20);
  });
});

describe("scoreIntervalsChart", () => {
  it("says of what the law asks nothing of that it does not apply, without a bar or a figure", () => {
    const item = (id: string, notApplicable?: { reason: string; source: { title: string } }) => ({
      kind: "item" as const,
      itemKind: "recommendation" as const,
      id,
      label: `Part ${id}`,
      weight: 1,
      provisions: [],
      ...(notApplicable === undefined ? {} : { notApplicable }),
    });
    const source = { title: "CRC/C/OPSC/TKM/CO/1" };
    const result = score(
      {
        id: "own",
        title: "Own",
        version: "1",
        sources: [source],
        root: {
          kind: "group",
          id: "all",
          label: "All",
          weight: 1,
          children: [item("a"), item("b", { reason: "The State is no party", source })],
        },
      },
      [],
      defaultScoringPolicy,
      { asOf },
    );
    if (!result.ok) throw new Error("Expected a score.");
    const fragment = scoreIntervalsChart(result.value);
    const row = fragment.data.rows.at(-1) ?? [];
    expect(row.slice(1).map(({ lines }) => lines)).toEqual(
      row.slice(1).map(() => [[{ type: "text", value: "not applicable" }]]),
    );
    expect(rowsOf(fragment, /^inapplicable/).map(({ label }) => label)).toEqual(["not applicable"]);
    for (const { code } of scoreCuts)
      expect(rowsOf(fragment, new RegExp(`^${code}$`)).map(({ node }) => node)).toEqual(["all", "a"]);
  });

  it("shows the ends that the score and the table have", () => {
    const fragment = scoreIntervalsChart(scoreOfCase, { depth: 2 });
    const nodes = scoreOfCase.nodes.filter(({ depth, state }) => depth <= 2 && state !== "context");
    const figures = inTable(fragment, "figure");
    const ends = nodes.flatMap(({ id, cuts }) =>
      cuts === null
        ? []
        : scoreCuts.flatMap(({ code }) => [
            [id, cuts[code].interval.lower],
            [id, cuts[code].interval.upper],
          ]),
    );
    expect(
      figures.map(({ value, origin }) => [
        origin.from === "score" ? origin.node : "",
        value.kind === "score" ? value.score : -1,
      ]),
    ).toEqual(ends);
    const drawn = nodes.flatMap(({ id }) =>
      scoreCuts.flatMap(({ code }) =>
        rowsOf(fragment, new RegExp(`^${code}$`))
          .filter(({ node }) => node === id)
          .flatMap(({ lower, upper }) => [
            [id, lower],
            [id, upper],
          ]),
      ),
    );
    expect(drawn).toEqual(ends);
    expect(scoreIntervalsChart(scoreOfCase, { depth: 0 }).data.rows).toHaveLength(1);
  });
});

describe("deadlinesChart", () => {
  it("shows each date of its table, in the order of time", () => {
    const fragment = everyChart.at(-1)!;
    const dates = inTable(fragment, "date")
      .map(({ value }) => value)
      .slice(1);
    const drawn = rowsOf(fragment, /^(?:due|stated|received|event|overdue)$/).flatMap(({ on, until }) =>
      until === undefined ? [on] : [on, until],
    );
    expect([...drawn].sort()).toEqual([...dates].sort());
    const places = rowsOf(fragment, /^(?:due|received|event)$/).filter(({ on }) => String(on).length === 10);
    for (const one of places) {
      for (const other of places) {
        if (String(one["on"]) < String(other["on"]))
          expect(Number(one["middle"])).toBeLessThan(Number(other["middle"]));
      }
    }
    // 28 January 2018 set by the Committee, CRC/C/OPSC/TKM/CO/1, para. 47; received on 16 October 2020.
    expect(rowsOf(fragment, /^overdue$/).map(({ on, until }) => [on, until])).toContainEqual([
      "2018-01-28",
      "2020-10-16",
    ]);
  });

  it("sets events of one day in the order of their titles", () => {
    const event = (title: string) =>
      ({ on: "2016-03-01", kind: "law", title, source: { title: "Gazette" } }) as const;
    const titles = (...given: string[]) =>
      rowsOf(deadlinesChart({ ...fixture, timeline: given.map(event) }, { asOf })!, /^event$/).map(
        ({ label }) => label,
      );
    expect(titles("Second law", "A law", "Third law")).toEqual(["A law", "Second law", "Third law"]);
    expect(titles("Third law", "Second law", "A law")).toEqual(["A law", "Second law", "Third law"]);
  });

  it.each([2010, 1990, 1950, 1800, 1500, 1100, 400])(
    "has at most ten years behind it, and two at least, from %i on",
    (year) => {
      const timeline = [
        { on: `${year}`.padStart(4, "0"), kind: "law", title: "A law", source: { title: "Gazette" } },
      ] as const;
      const years = rowsOf(deadlinesChart({ ...fixture, timeline }, { asOf })!, /^years$/);
      expect(years.length).toBeLessThanOrEqual(10);
      expect(years.length).toBeGreaterThanOrEqual(2);
    },
  );

  it("is nothing without a date", () => {
    const bare = { ...fixture, timeline: [], deadlines: [], receivedReports: [], inForceOn: undefined };
    expect(deadlinesChart(bare, { asOf })).toBeNull();
  });
});
