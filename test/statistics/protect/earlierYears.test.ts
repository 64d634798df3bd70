import {
  defaultPolicy,
  highsSolver,
  importAggregates,
  protect,
  tabulate,
  verifyRelease,
  type AggregateOptions,
  type DisclosurePolicy,
  type LpSolver,
  type Protection,
  type ReleaseLedger,
  type TabulationPlan,
} from "opsc/statistics";
import type { VictimRecord } from "opsc/victims";
import { beforeAll, describe, expect, it } from "vitest";
import { leastRecord } from "../../support/fullRecord.js";

let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

/** So many women and men registered in a year. */
const registered = (year: number, women: number, men: number): VictimRecord[] =>
  (["F", "M"] as const).flatMap((sex) =>
    Array.from({ length: sex === "F" ? women : men }, () => ({
      ...leastRecord,
      sex,
      dates: { registered: `${year}` },
    })),
  );

interface Wanted {
  readonly years: readonly number[];
  readonly tables?: TabulationPlan["tables"];
  readonly groups?: { code: string; label: string; members: readonly string[] }[];
}
const bySex: TabulationPlan["tables"] = [{ id: "by-sex", title: "By sex", dimensions: ["SEX"] }];
const planOf = ({ years, tables = bySex, groups }: Wanted): TabulationPlan => ({
  id: "yearly",
  of: "victims",
  unit: "cases",
  dimensions: [{ from: "sex" }, { from: "year", date: "registered", years, groups }],
  tables,
});
const usual: DisclosurePolicy = { ...defaultPolicy, zeros: "publish" };
const strict: DisclosurePolicy = { ...usual, minimumFrequency: 20 };

function release(
  records: readonly VictimRecord[],
  wanted: Wanted,
  ledger?: ReleaseLedger,
  policy: DisclosurePolicy = usual,
): ReturnType<typeof protect> {
  const tabulation = tabulate(records, planOf(wanted));
  if (!tabulation.ok) throw new TypeError(JSON.stringify(tabulation.issues));
  return protect(tabulation.value.tables, policy, solver, { ledger });
}
function sound(answer: ReturnType<typeof protect>): Protection {
  if (!answer.ok) throw new TypeError(JSON.stringify(answer.issues));
  expect(verifyRelease(answer.value.tables, answer.value.certificates)).toEqual({ ok: true, issues: [] });
  return answer.value;
}
const wordsOf = ({ tables }: Protection): Record<string, number | string> =>
  Object.fromEntries(
    tables.flatMap(({ cells }) =>
      cells.map(({ coordinates, value }) => [
        coordinates.join(" "),
        value.kind === "count" ? value.count : value.kind,
      ]),
    ),
  );
const codesOf = (answer: ReturnType<typeof protect>): readonly string[] =>
  answer.issues.map(({ code }) => code);

describe("years of earlier releases", () => {
  it("are kept: as many in other years are not the same children, and stay hidden", () => {
    const first = sound(release(registered(2021, 14, 60), { years: [2021] }));
    expect(wordsOf(first)).toEqual({ F: 14, M: 60, X: 0, _T: 74 });
    const records = registered(2024, 14, 60);
    const second = sound(release(records, { years: [2024] }, first.ledger, strict));
    expect(wordsOf(second)["F"]).toBe("suppressed");
    // Of the same year they are known already.
    const again = sound(release(registered(2021, 14, 60), { years: [2021] }, first.ledger, strict));
    expect(wordsOf(again)).toEqual({ F: 14, M: 60, X: 0, _T: 74 });
  });

  it("are asked for where totals over some of them could be subtracted", () => {
    const old = [...registered(2022, 14, 30), ...registered(2023, 25, 40)];
    const first = sound(release(old, { years: [2022, 2023] }));
    expect(wordsOf(first)).toEqual({ F: 39, M: 70, X: 0, _T: 109 });
    const records = [...old, ...registered(2024, 13, 33)];
    for (const years of [[2023, 2024], [2023], [2022, 2023, 2024]]) {
      // No table has the years, so that those of both releases cannot be told apart from the others.
      const answer = release(records, { years }, first.ledger);
      expect(codesOf(answer)).toEqual(["earlier-years-missing"]);
      expect(answer.issues[0]?.path).toEqual(["YEAR"]);
      expect(answer.issues[0]?.message).toContain("2022, 2023");
    }
    const forgetful = { ...usual, attackers: ["public" as const] };
    expect(release(records, { years: [2023, 2024] }, first.ledger, forgetful).ok).toBe(true);
  });

  it("in the new plan too, with a group of those that are wanted, are compared sum by sum", () => {
    const old = [...registered(2022, 3, 30), ...registered(2023, 36, 40)];
    const first = sound(release(old, { years: [2022, 2023] }));
    expect(wordsOf(first)).toEqual({ F: 39, M: 70, X: 0, _T: 109 });
    const group = { code: "Y23T24", label: "2023 and 2024", members: ["2023", "2024"] };
    const tables = [
      {
        id: "by-sex",
        title: "By sex",
        dimensions: ["YEAR", "SEX"],
        categories: { YEAR: ["Y23T24", "2023", "2024"] },
      },
    ];
    const wanted = { years: [2022, 2023, 2024], tables, groups: [group] };
    const records = [...old, ...registered(2024, 24, 33)];
    const next = sound(release(records, wanted, first.ledger));
    const words = wordsOf(next);
    // 39 - 36 would be the 3 of 2022: 2023 is hidden, and with it what gives it away.
    expect(words["2023 F"]).toBe("suppressed");
    expect([words["Y23T24 F"], words["2024 F"]]).toContain("suppressed");
    const alone = sound(release(records, wanted));
    expect(wordsOf(alone)["2023 F"]).toBe(36);
  });

  it("are no hindrance once they are in the plan, though what was suppressed adds up to little", () => {
    // Of each year 9 are neither women nor men: their sum is told, and which of them are which is not.
    const others = (year: number, counts: Readonly<Record<"X" | "not-asked", number>>): VictimRecord[] =>
      (["X", "not-asked"] as const).flatMap((sex) =>
        Array.from({ length: counts[sex] }, () => ({
          ...leastRecord,
          sex,
          dates: { registered: `${year}` },
        })),
      );
    const records = [2022, 2023].flatMap((year) => [
      ...registered(year, 60, 50),
      ...others(year, { X: 4, "not-asked": 5 }),
    ]);
    const tables = [{ id: "by-sex", title: "By sex", dimensions: ["SEX", "YEAR"] }];
    const first = sound(release(records, { years: [2022, 2023], tables }));
    expect([wordsOf(first)["_T 2022"], wordsOf(first)["F 2022"]]).toEqual([119, 60]);
    const more = [...records, ...registered(2024, 60, 50), ...others(2024, { X: 12, "not-asked": 15 })];
    const group = { code: "Y23T24", label: "2023 and 2024", members: ["2023", "2024"] };
    const some = tables.map((table) => ({ ...table, categories: { YEAR: ["2023", "2024", "Y23T24"] } }));
    const next = release(more, { years: [2022, 2023, 2024], tables: some, groups: [group] }, first.ledger);
    expect(next.issues).toEqual([]);
    expect(wordsOf(sound(next))["F 2023"]).toBe(60);
  });

  it("that stood alone in every cell are no hindrance", () => {
    const tables = [
      {
        id: "by-sex",
        title: "By sex",
        dimensions: ["YEAR", "SEX"],
        categories: { YEAR: ["2022", "2023", "2024"] },
      },
    ];
    const within = (years: readonly number[]): Wanted => ({
      years,
      tables: tables.map((table) => ({ ...table, categories: { YEAR: years.map(String) } })),
    });
    const old = [...registered(2022, 14, 30), ...registered(2023, 14, 40)];
    const first = sound(release(old, within([2022, 2023])));
    const records = [...old, ...registered(2024, 14, 33)];
    const next = sound(release(records, within([2023, 2024]), first.ledger, strict));
    const words = wordsOf(next);
    expect([words["2023 F"], words["2024 F"]]).toEqual([14, "suppressed"]);
  });

  it("where one of two releases had no limit: what changed little is hidden, what did not is not known", () => {
    const some = [...registered(2021, 14, 40), ...registered(2024, 20, 42)];
    const unlimited: TabulationPlan = { ...planOf({ years: [2021] }), dimensions: [{ from: "sex" }] };
    const all = tabulate(some, unlimited);
    if (!all.ok) throw new TypeError("unlimited");
    const first = sound(protect(all.value.tables, usual, solver, {}));
    expect(wordsOf(first)).toEqual({ F: 34, M: 82, X: 0, _T: 116 });
    const few = [...registered(2021, 3, 40), ...registered(2024, 31, 42)];
    const limited = sound(release(few, { years: [2024] }, first.ledger));
    // 34 - 31: three women of another year.
    expect(wordsOf(limited)["F"]).toBe("suppressed");
    const same = sound(release(registered(2024, 14, 82), { years: [2024] }));
    const later = tabulate([...registered(2024, 14, 50), ...registered(2021, 0, 32)], unlimited);
    if (!later.ok) throw new TypeError("unlimited");
    const next = sound(protect(later.value.tables, strict, solver, { ledger: same.ledger }));
    expect(wordsOf(next)["F"]).toBe("suppressed");
  });
});

describe("reported totals of two periods", () => {
  const options = (referencePeriod: string): AggregateOptions => ({
    id: "police",
    unit: "persons",
    source: { title: "Annual report of the police", year: 2025 },
    referencePeriod,
    counted: "Children registered as victims.",
    definitions: { SEX: "Sex." },
    dimensions: [
      {
        code: "SEX",
        label: "Sex",
        total: "_T",
        categories: [
          { code: "F", label: "Female" },
          { code: "M", label: "Male" },
        ],
      },
    ],
    tables: [{ id: "by-sex", title: "By sex", dimensions: ["SEX"] }],
    layout: { format: "csv", dimensions: { SEX: "Sex" }, value: "Victims" },
    codes: { SEX: { Total: "_T" } },
  });
  const imported = (
    period: string,
    text: string,
    policy: DisclosurePolicy,
    ledger?: ReleaseLedger,
  ): ReturnType<typeof protect> => {
    const answer = importAggregates(text, options(period));
    if (!answer.ok) throw new TypeError(JSON.stringify(answer.issues));
    return protect(answer.value.tables, policy, solver, { ledger });
  };
  const text = "Sex,Victims\nF,14\nM,60\nTotal,74\n";

  it("are not taken for each other", () => {
    const first = sound(imported("2022", text, usual));
    expect(wordsOf(first)).toEqual({ F: 14, M: 60, _T: 74 });
    expect(wordsOf(sound(imported("2023", text, strict, first.ledger)))["F"]).toBe("suppressed");
    expect(wordsOf(sound(imported("2022", text, strict, first.ledger)))["F"]).toBe(14);
    expect(codesOf(imported("2021/2022", text, strict, first.ledger))).toEqual(["earlier-years-missing"]);
    expect(wordsOf(sound(imported("school year", text, strict, first.ledger)))["F"]).toBe("suppressed");
  });
});
