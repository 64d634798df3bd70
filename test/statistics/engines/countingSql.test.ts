import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countingSql, sqlDialects, type TabulationPlan } from "opsc/statistics";
import { valueOf } from "./compareWithTabulate.js";
import { onePlan, samples } from "./samples.js";

const plans = samples(1).map(({ plan }) => plan);

describe.each(sqlDialects)("the statement for %s", (dialect) => {
  it("is one, with names between quotation marks and no text from outside", () => {
    for (const plan of plans) {
      const sql = valueOf(countingSql(plan, dialect, { table: "registers.facts" }));
      expect(sql).toContain('FROM "registers"."facts"');
      expect(sql).toContain(plan.unit === "persons" ? '"_person"' : '"_record"');
      expect(sql.replaceAll("';'", "")).not.toMatch(/;|--|\/\*/);
      const texts = [...sql.matchAll(/'([^']*)'/g)].map(([, text]) => text);
      expect(texts.filter((text) => !["|", ";", "throw"].includes(text ?? ""))).toEqual([]);
    }
  });

  it("refuses what is no name of a table", () => {
    const name = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^[a-z]{1,4}["'`;. ()-][a-z]{0,4}$/),
      fc.constantFrom('facts"', "a.b.c", "a..b", ".a", "a.", "1a", "", "facts\n", "fäcts", "x".repeat(64)),
    );
    fc.assert(
      fc.property(name, (table) => {
        const result = countingSql(onePlan, dialect, { table });
        if (result.ok) {
          const quoted = table.replace(".", '"."');
          expect(result.value).toContain(`FROM "${quoted}"`);
          expect([...table].every((sign) => /[A-Za-z0-9_.]/.test(sign))).toBe(true);
        } else expect(result.issues.map(({ code }) => code)).toEqual(["table-name-unfit"]);
      }),
    );
    expect(countingSql(onePlan, dialect, { table: "facts\n" }).ok).toBe(false);
  });

  it("refuses codes that a schema would have refused", () => {
    const plan = (dimension: object, name: string): TabulationPlan => ({
      id: "strange",
      of: "victims",
      unit: "cases",
      dimensions: [dimension as never],
      tables: [{ id: "strange", title: "Strange", dimensions: [name] }],
    });
    const token = (code: string) => ({ from: "ethnic-origin", tokens: [{ code, label: "Group" }] });
    for (const strange of [
      plan({ from: "sex", code: 'SEX" FROM "other' }, 'SEX" FROM "other'),
      plan({ from: "sex", code: "_person" }, "_person"),
      plan(token("E1|E2"), "ETHNIC_ORIGIN"),
      plan(token("E1;E2"), "ETHNIC_ORIGIN"),
      plan(token(""), "ETHNIC_ORIGIN"),
    ]) {
      expect(countingSql(strange, dialect, { table: "facts" }).issues.map(({ code }) => code)).toEqual([
        "plan-code-unfit",
      ]);
    }
  });
});
