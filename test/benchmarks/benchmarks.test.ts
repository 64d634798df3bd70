import { benchmarks, benchmarkSchema, criterionOf } from "opsc/benchmarks";
import { turkmenistan, turkmenistanParagraphs } from "opsc/casebook";
import { isProvisionPath, lintTerminology, provisionOf } from "opsc/protocol";
import { describe, expect, it } from "vitest";
import { describeWithShared } from "../support/shared.js";
import { everyCriterion } from "./factOf.js";

const observations = "CRC/C/OPSC/TKM/CO/1";

describe("the benchmarks", () => {
  it("fit their model and have ids of their own", () => {
    for (const benchmark of benchmarks) expect(benchmarkSchema.safeParse(benchmark).error).toBeUndefined();
    const ids = [...benchmarks.map(({ id }) => id), ...everyCriterion.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of everyCriterion) expect(criterionOf(id)?.criterion.id).toBe(id);
  });

  // The list of issue 5, point 2, by the clusters of the Committee.
  it("are one for each thing that is asked of an institution or a system", () => {
    expect(benchmarks.map(({ cluster }) => cluster)).toEqual([
      "data-collection",
      "policy-strategy",
      "coordination",
      "independent-monitoring",
      "dissemination",
      "training",
      "resources",
      "civil-society",
      "prevention",
      "victim-protection",
      "justice-protection",
      "recovery-reintegration",
      "recovery-reintegration",
      "helpline",
      "cooperation",
      "opic-ratification",
      "follow-up",
      "dissemination-of-observations",
    ]);
  });

  it("cover every recommendation of 2015 but those on law, on proceedings against offenders and on the next report", () => {
    const cited = new Set(
      everyCriterion.flatMap(({ sources }) =>
        sources.flatMap(({ title, locator = "" }) =>
          title === observations ? [locator.replaceAll(/para\. | (?=\()/g, "")] : [],
        ),
      ),
    );
    const left = turkmenistan.recommendations
      .map(({ id }) => id.slice(id.indexOf("#") + 1))
      .filter((key) => !cited.has(key));
    expect(left).toEqual(["9", "27(a)", "27(b)", "29", "31", "33", "34", "47"]);
  });

  it("cite provisions and paragraphs that exist", () => {
    for (const benchmark of benchmarks) {
      for (const id of benchmark.provisions) expect(isProvisionPath(id), id).toBe(true);
    }
    for (const { provisions, sources } of everyCriterion) {
      for (const id of provisions) expect(isProvisionPath(id), id).toBe(true);
      for (const { title, locator = "" } of sources) {
        if (title !== observations) continue;
        const [, number, item] = /^para\. (\d+)(?: \(([a-z])\))?$/.exec(locator) ?? [];
        const paragraph = turkmenistanParagraphs.find((one) => one.number === Number(number));
        expect(paragraph, locator).toBeDefined();
        if (item !== undefined) expect(paragraph?.items.map(({ label }) => label)).toContain(item);
      }
    }
  });

  it("are as strong as the treaty's provision or the Committee's verb", () => {
    for (const { id, demand, provisions, sources } of everyCriterion) {
      if (demand.reading === "treaty-minimum") {
        expect(provisionOf(provisions[0] ?? "")?.strength, id).toBe(demand.strength);
        expect(sources[0]?.title, id).toBe("OPSC");
        continue;
      }
      const verbs = sources.flatMap(({ locator = "" }) => {
        const key = `${observations}#${locator.replaceAll(/para\. | (?=\()/g, "")}`;
        return turkmenistan.recommendations.filter((one) => one.id === key).map(({ strength }) => strength);
      });
      for (const verb of verbs) expect(verb, id).toBe(demand.strength);
      expect(
        sources.map(({ title }) => title),
        id,
      ).not.toContain("OPSC");
    }
  });

  it("of a criterion that only a paragraph of concern names, have the verb of the paragraph that answers it", () => {
    const ofCluster = new Map(
      turkmenistan.recommendations.map(({ cluster, strength }) => [cluster, strength]),
    );
    for (const benchmark of benchmarks) {
      for (const { id, demand } of benchmark.criteria) {
        if (demand.reading === "treaty-minimum") continue;
        expect(demand.strength, id).toBe(ofCluster.get(benchmark.cluster));
      }
    }
  });

  it("rest on texts that were read; the guidelines of 2019 are named beside and carry nothing", () => {
    for (const { id, sources, verified } of everyCriterion) {
      for (const { title } of sources) expect(["OPSC", observations], id).toContain(title);
      expect(verified, id).toBe(true);
    }
    for (const { title } of benchmarks.flatMap(({ seeAlso }) => seeAlso)) expect(title).toBe("CRC/C/156");
  });

  it("speak in the agreed terms", () => {
    const texts = [
      ...benchmarks.map(({ label }) => label),
      ...everyCriterion.map(({ statement }) => statement),
    ];
    expect(texts.flatMap((text) => lintTerminology(text))).toEqual([]);
  });

  it("refuse an unknown key, a criterion of another benchmark and one without a source", () => {
    const [first] = benchmarks;
    const [criterion] = first?.criteria ?? [];
    expect(benchmarkSchema.safeParse({ ...first, more: 1 }).success).toBe(false);
    expect(benchmarkSchema.safeParse({ ...first, id: "other" }).success).toBe(false);
    expect(benchmarkSchema.safeParse({ ...first, criteria: [{ ...criterion, sources: [] }] }).success).toBe(
      false,
    );
    expect(benchmarkSchema.safeParse({ ...first, criteria: [] }).success).toBe(false);
  });
});

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");

const runsOf = (text: string, length: number): string[] => {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(" "));
};

describeWithShared("the published text behind the benchmarks", "CRC-C-OPSC-TKM-CO-1.txt", (published) => {
  const text = wordsOf(published).join(" ");
  const saysSo = (words: string): boolean => text.includes(words);
  const labelsOf = (id: string): string[] => {
    const rule = criterionOf(id)?.criterion.measure;
    return rule?.kind === "items" ? rule.asked.map(({ label }) => label) : [];
  };

  it("shares no run of seven words with a statement", () => {
    const known = new Set(runsOf(published, 7));
    expect(
      everyCriterion.flatMap(({ statement }) => runsOf(statement, 7)).filter((run) => known.has(run)),
    ).toEqual([]);
  });

  it("names the six dimensions, in this order", () => {
    expect(saysSo("sex age national and ethnic origin geographical location and socioeconomic status")).toBe(
      true,
    );
    expect(labelsOf("data-collection.disaggregation")).toEqual([
      "sex",
      "age",
      "national origin",
      "ethnic origin",
      "geographical location",
      "socio-economic status",
    ]);
  });

  it("asks of the number three to four digits and of the line all the hours of the day", () => {
    expect(saysSo("three to four-digit number")).toBe(true);
    expect(saysSo("24 hours a day")).toBe(true);
    expect(criterionOf("helpline.short-number")?.criterion.measure).toMatchObject({ least: 3, most: 4 });
    expect(criterionOf("helpline.around-the-clock")?.criterion.measure).toMatchObject({ least: 24 });
  });

  it.each([
    ["coordination.levels", "cross-sectoral national regional and local levels", 4],
    ["strategy.resources", "human technical and financial resources", 3],
    ["strategy.consulted", "children parents and civil society", 3],
    ["awareness.professions", "police judges prosecutors representatives of the media and social workers", 5],
    [
      "training.professions",
      "judges prosecutors law enforcement officers education and health professionals",
      6,
    ],
    ["recovery.services", "counselling shelter legal assistance and other rehabilitative services", 4],
    ["follow-up.transmitted", "parliament the constitutional court and regional and local authorities", 6],
  ] as const)("counts out what %s takes", (id, words, many) => {
    expect(saysSo(words)).toBe(true);
    expect(labelsOf(id)).toHaveLength(many);
  });
});
