import fc from "fast-check";
import { chart, section, table, text, type ChartFragment } from "opsc/fragments";
import { ChartDrawings, drawCharts, toHtml, toMarkdown, type Renderable } from "opsc/render";
import { funnelChart } from "opsc/report";
import * as vega from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { afterEach, describe, expect, it, vi } from "vitest";
import { chartLibraries } from "../../../src/render/charts/chartLibraries.js";
import { everyChart, funnelTable, stage } from "../../report/charts/everyChart.js";
import { sampleTable } from "../../statistics/publish/sample.js";
import { hostileWords } from "../hostile.js";
import { htmlTags } from "../htmlTags.js";

// The typings of vega leave it out.
const { textMetrics } = vega as unknown as {
  textMetrics: { width: (item: unknown, words: string) => number };
};

const reportOf = (charts: readonly ChartFragment[]): Renderable => ({
  title: "T",
  language: "en",
  asOf: "2025-04-01",
  synthetic: false,
  fragments: [section({ id: "charts", title: "Charts", children: charts })],
});
const report = reportOf(everyChart);
const drawings = await drawCharts(report);
const data = table({ caption: [text("Data")], columns: [{ key: "a", label: "A" }], rows: [] });
const foreign = (id: string, specification: Record<string, unknown>): ChartFragment =>
  chart({ id, caption: [text("C")], alternative: "Words.", specification, data });
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*(?:<tspan[^>]*>[^<]*<\/tspan>)*)<\/text>/g)].map(([, words = ""]) =>
    words.replace(/<[^>]*>/g, " ").trim(),
  );

const allowed = new Set(["svg", "g", "path", "line", "text", "tspan", "rect"]);

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Makes every attempt to make code of text fail, as the policy of a page does. */
const forbidCode = (error: Error): void => {
  vi.stubGlobal("Function", function refuse() {
    throw error;
  });
};

describe("drawCharts where no code may be made of text", () => {
  it("draws the same with an interpreter", async () => {
    forbidCode(new EvalError("forbidden"));
    const drawn = await drawCharts(report, { interpreter: expressionInterpreter });
    for (const id of drawings.ids) expect(drawn.svg(id)).toBe(drawings.svg(id));
  });

  it("says without one what to give it, and hands on any other error as it is", async () => {
    forbidCode(new EvalError("forbidden"));
    await expect(drawCharts(report)).rejects.toThrow("vega-interpreter");
    const other = new RangeError("other");
    forbidCode(other);
    await expect(drawCharts(report)).rejects.toBe(other);
  });
});

describe("drawCharts", () => {
  it("draws every chart of the makers, the same each time, whatever text measures", async () => {
    expect(drawings.ids).toEqual(everyChart.map(({ id }) => id));
    expect(drawings.undrawn).toEqual([]);
    const { width } = textMetrics;
    try {
      textMetrics.width = (_: unknown, words: string) => words.length * 31;
      const again = await drawCharts(JSON.parse(JSON.stringify(report)) as Renderable);
      for (const id of drawings.ids) expect(again.svg(id)).toBe(drawings.svg(id));
    } finally {
      textMetrics.width = width;
    }
  });

  it.each(drawings.ids)("draws %s of shapes and words alone", (id) => {
    const svg = drawings.svg(id) ?? "";
    const names = [...svg.matchAll(/<([A-Za-z:]+)/g)].map(([, name = ""]) => name);
    expect(names.filter((name) => !allowed.has(name))).toEqual([]);
    expect(svg.replaceAll(/ xmlns(?::xlink)?="[^"]*"/g, "")).not.toMatch(
      /href|url\(|\/\/|\bon[a-z]+=|<style/,
    );
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it("shows the counts of a funnel as numbers, and a hidden one as a box of its own with its marker", () => {
    const words = textsOf(drawings.svg("chart-stage") ?? "");
    expect([...words].sort()).toEqual(
      [
        ...["Reported", "Investigated", "Prosecuted", "Convicted", "Sanctioned"],
        ...["1,204", "310", "0", "c – suppressed", "x – not collected"],
      ].sort(),
    );
    expect((drawings.svg("chart-stage") ?? "").match(/stroke-dasharray="5,4"/g)).toHaveLength(1);
  });

  it("hides the same way whatever is hidden: the drawing of one funnel does not tell two hidden counts apart", () => {
    const widths = [
      ...(drawings.svg("chart-stage") ?? "").matchAll(/h(\d+(?:\.\d+)?)v[^"]*" fill="#f0f2f5"/g),
    ].map(([, width]) => Number(width));
    expect(widths).toEqual([440]);
  });

  it.each(hostileWords)("draws %j as words", async (words) => {
    const hostile = {
      ...stage,
      categories: stage.categories.map((category) => ({ ...category, label: words })),
    };
    const fragment = funnelChart(sampleTable("hostile", [hostile], ["reported 5", "sanctioned c"]));
    const drawn = await drawCharts(reportOf([fragment]));
    const svg = drawn.svg("chart-hostile") ?? "";
    const names = [...svg.matchAll(/<\/?([^\s>/]+)/g)].map(([, name = ""]) => name);
    expect(names.filter((name) => !allowed.has(name))).toEqual([]);
    expect(svg).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069]/);
    const page = toHtml(reportOf([fragment]), { drawings: drawn });
    expect(htmlTags(page).filter(({ name }) => name === "img")).toHaveLength(1);
  });

  it("draws any words, half of a pair among them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 30 }), async (words) => {
        const odd = {
          ...stage,
          categories: stage.categories.map((category) => ({ ...category, label: `${words}\ud800` })),
        };
        const fragment = funnelChart(sampleTable("odd", [odd], ["reported 5"]));
        const drawn = await drawCharts(reportOf([fragment]));
        expect(() => toHtml(reportOf([fragment]), { drawings: drawn })).not.toThrow();
      }),
      { numRuns: 4 * Number(process.env["OPSC_RUNS"] ?? 1) },
    );
  });

  const good = funnelChart(funnelTable).specification as {
    layer: { encoding: object; mark: object }[];
    config: object;
  };
  const [first] = good.layer;
  it.each([
    ["data from an address", { ...good, data: { url: "https://example.org/x.json" } }],
    [
      "an image",
      { ...good, layer: [{ ...first, mark: { type: "image", url: "https://example.org/x.png" } }] },
    ],
    ["a link", { ...good, layer: [{ ...first, encoding: { href: { value: "https://example.org" } } }] }],
    [
      "an expression",
      { ...good, layer: [{ ...first, mark: { type: "text", text: { expr: "globalThis.process" } } }] },
    ],
    ["a transform", { ...good, transform: [{ calculate: "1", as: "x" }] }],
    ["a parameter", { ...good, params: [{ name: "x", expr: "1" }] }],
    [
      "a paint from an address",
      { ...good, layer: [{ ...first, mark: { type: "rect", fill: "url(https://example.org/x)" } }] },
    ],
    [
      "a font from elsewhere",
      { ...good, config: { ...good.config, font: "x; src: url(https://example.org)" } },
    ],
    [
      "a field that is no name",
      { ...good, layer: [{ ...first, encoding: { text: { field: "a'] + x + ['", type: "nominal" } } }] },
    ],
    ["Vega itself", { $schema: "https://vega.github.io/schema/vega/v6.json", marks: [] }],
    ["nothing", {}],
  ])("leaves undrawn what has %s, and asks for nothing", async (_, specification) => {
    const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("no network here"));
    try {
      const mixed = reportOf([foreign("chart-foreign", specification), funnelChart(funnelTable)]);
      const drawn = await drawCharts(mixed);
      expect(drawn.ids).toEqual(["chart-stage"]);
      expect(drawn.undrawn).toEqual(["chart-foreign"]);
      expect(fetched).not.toHaveBeenCalled();
      expect(htmlTags(toHtml(mixed, { drawings: drawn })).filter(({ name }) => name === "img")).toHaveLength(
        1,
      );
    } finally {
      fetched.mockRestore();
    }
  });

  it("says which command installs what is not there", async () => {
    await expect(chartLibraries(() => Promise.reject(new Error("Cannot find package")))).rejects.toThrow(
      "npm install vega@^6.4.0 vega-lite@^6.3.1",
    );
  });
});

describe("drawings", () => {
  it("stand in the page as images with words, over a caption and the table, and the page allows no more", () => {
    const page = toHtml(report, { drawings });
    const tags = htmlTags(page);
    const images = tags.filter(({ name }) => name === "img");
    expect(images).toHaveLength(everyChart.length);
    for (const [place, { attributes }] of images.entries()) {
      const fragment = everyChart[place]!;
      const source = attributes.get("src") ?? "";
      expect(decodeURIComponent(source.replace("data:image/svg+xml,", "").replaceAll("&#x27;", "'"))).toBe(
        drawings.svg(fragment.id),
      );
    }
    expect(tags.filter(({ name, closes }) => name === "table" && !closes)).toHaveLength(everyChart.length);
    for (const { alternative } of everyChart)
      expect(page).toContain(`alt="${alternative.replaceAll("&", "&#x26;")}"`);
    const policy = (html: string) =>
      htmlTags(html)
        .find(({ attributes }) => attributes.get("http-equiv") === "Content-Security-Policy")
        ?.attributes.get("content")
        ?.replaceAll("&#x27;", "'");
    expect(policy(page)).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(policy(toHtml(report))).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(policy(toHtml(reportOf([]), { drawings }))).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });

  it("are taken from drawCharts alone, and for the very chart that was drawn", () => {
    const forged = { ids: ["chart-stage"], undrawn: [], svg: () => "<svg/>", svgOf: () => "<svg/>" };
    expect(ChartDrawings.is(forged)).toBe(false);
    expect(() => toHtml(report, { drawings: forged as unknown as ChartDrawings })).toThrow(TypeError);
    const Made = ChartDrawings as unknown as new (...given: unknown[]) => ChartDrawings;
    expect(() => new Made([], [], Symbol("x"))).toThrow(TypeError);
    const other = funnelChart(sampleTable("stage", [stage], ["reported 7"]));
    expect(other.id).toBe("chart-stage");
    expect(toHtml(reportOf([other]), { drawings })).not.toContain("<img");
  });

  it("are named in Markdown where a file is named, with their words", () => {
    const markdown = toMarkdown(report, {
      chartFile: (id) => (id === "chart-stage" ? "charts/a b.svg" : undefined),
    });
    const lines = markdown.split("\n").filter((line) => line.startsWith("!["));
    const funnel = everyChart.find(({ id }) => id === "chart-stage")!;
    expect(lines).toEqual([`![${funnel.alternative}](<charts/a b.svg>)`]);
    expect(toMarkdown(report)).toContain(funnel.alternative);
    expect(toMarkdown(report)).not.toContain("![");
  });
});
