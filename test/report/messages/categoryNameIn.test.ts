import { describe, expect, it } from "vitest";
import { categoryNameIn } from "../../../src/report/messages/categoryNameIn.js";
import { messagesIn } from "../../../src/report/messages/messagesIn.js";
import { periodicMessagesIn } from "../../../src/report/messages/periodic/periodicMessagesIn.js";
import { compiledDimension } from "../../../src/statistics/plan/compiledDimension.js";
import type { PlanDimension } from "../../../src/statistics/plan/planDimension.js";

const nameIn = (language: "fr" | "es" | "ru", code: string, label: string): string =>
  categoryNameIn({ code, label }, messagesIn(language), periodicMessagesIn(language));

/** Every breakdown for which the Committee asks, but for tokens of a State's own and the names of regions. */
const asked: readonly PlanDimension[] = [
  { from: "offence" },
  { from: "offence-and-conduct" },
  { from: "sex" },
  { from: "settlement-of-offence" },
  { from: "settlement-of-residence" },
  { from: "disability" },
  { from: "stage" },
  { from: "service" },
  { from: "service-status" },
  { from: "compensation-outcome" },
  { from: "compensation-channel" },
  { from: "age-at-offence" },
  { from: "nationality", countries: ["TKM", "UZB"] },
  { from: "nationality-group", home: "TKM" },
  { from: "socio-economic-band", scheme: "wealth-quintile" },
  { from: "socio-economic-band", scheme: "poverty-line" },
];

describe("categoryNameIn", () => {
  const categories = asked.flatMap((dimension) => {
    const compiled = compiledDimension(dimension, dimension.from === "stage" ? "proceedings" : "victims");
    if ("severity" in compiled) throw new Error(compiled.message);
    return compiled.dimension.categories;
  });

  it("names in Russian every category of the breakdowns that are asked for, without a Latin letter", () => {
    expect(categories.length).toBeGreaterThan(100);
    const left = categories.filter(({ code, label }) => /[a-z]/i.test(nameIn("ru", code, label)));
    expect(left).toEqual([]);
  });

  it.each(["fr", "es"] as const)("names them in %s otherwise than in English", (language) => {
    const alike = new Set(["No", "Total", "Production", "Participation", "Direct"]);
    const left = categories.filter(
      ({ code, label }) => !alike.has(label) && nameIn(language, code, label) === label,
    );
    expect(left.map(({ label }) => label).filter((label) => !/stan$/.test(label))).toEqual([]);
  });

  it("leaves what a plan named itself, under whatever code", () => {
    expect(nameIn("ru", "E01", "First group")).toBe("First group");
    expect(nameIn("ru", "urban", "Our towns")).toBe("Our towns");
    expect(nameIn("ru", "TKM", "Our country")).toBe("Our country");
    expect(nameIn("fr", "Y_GE18", "Adults")).toBe("Adults");
  });

  it("has these names", () => {
    expect(nameIn("fr", "TKM", "Turkmenistan")).toBe("Turkménistan");
    expect(nameIn("es", "Y_GE18", "18 years and over")).toBe("18 años o más");
    expect(nameIn("ru", "NONE", "None")).toBe("Ни одного");
    expect(nameIn("ru", "NONE", "No stage reached")).toBe("Ни одна стадия не достигнута");
  });
});
