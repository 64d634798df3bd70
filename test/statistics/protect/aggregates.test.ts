import {
  defaultPolicy,
  highsSolver,
  importAggregates,
  openRelease,
  protect,
  verifyRelease,
  type AggregateOptions,
  type DisclosurePolicy,
  type LpSolver,
  type ProtectedTable,
  type Protection,
} from "opsc/statistics";
import { beforeAll, describe, expect, it } from "vitest";
import { randomOf } from "../../support/randomOf.js";
import { dimensionOf } from "../system/joinOf.js";

let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

const sex = dimensionOf("SEX", ["F", "M"]);
const age = dimensionOf("AGE", ["a", "b", "c"]);
const place = dimensionOf("PLACE", ["p", "q"]);

const options: AggregateOptions = {
  id: "reported",
  unit: "persons",
  source: { title: "Annual report of the police", year: 2024 },
  referencePeriod: "2023",
  counted: "Children registered as victims.",
  definitions: { SEX: "As recorded.", AGE: "As recorded.", PLACE: "As recorded." },
  dimensions: [sex, age, place],
  tables: [{ id: "sex-age", title: "By sex and age", dimensions: ["SEX", "AGE"] }],
  layout: { format: "csv", dimensions: { SEX: "Sex", AGE: "Age", PLACE: "Place" }, value: "Victims" },
  markers: { "*": "suppressed", "..": "not-collected", "-": "not-applicable" },
};

const csvOf = (rows: readonly string[]): string => ["Sex,Age,Place,Victims", ...rows, ""].join("\n");

/** Takes rows such as "F a _T 12" in and protects them. */
function protectedOf(
  rows: readonly string[],
  changes: Partial<AggregateOptions> = {},
  policy: DisclosurePolicy = defaultPolicy,
): ReturnType<typeof protect> {
  const taken = importAggregates(csvOf(rows.map((row) => row.replaceAll(" ", ","))), {
    ...options,
    ...changes,
  });
  if (!taken.ok) throw new TypeError(JSON.stringify(taken.issues));
  return protect(taken.value.tables, policy, solver);
}

function sound(answer: ReturnType<typeof protect>): Protection {
  if (!answer.ok) throw new TypeError(JSON.stringify(answer.issues));
  const { tables, certificates } = answer.value;
  expect(verifyRelease(tables, certificates)).toEqual({ ok: true, issues: [] });
  expect(openRelease(JSON.parse(JSON.stringify(tables)), certificates).ok).toBe(true);
  return answer.value;
}

const wordsOf = (table: ProtectedTable | undefined): Record<string, number | string> =>
  Object.fromEntries(
    (table?.cells ?? []).map(({ coordinates, value }) => [
      coordinates.join(" "),
      value.kind === "count" ? value.count : value.kind,
    ]),
  );

const large = ["F a 40", "F b 50", "F c 60", "M a 30", "M b 20", "M c 25"];
const full = [...large, "F _T 150", "M _T 75", "_T a 70", "_T b 70", "_T c 85", "_T _T 225"];
const inTotal = (rows: readonly string[]): string[] => rows.map((row) => row.replace(/ (\S+)$/, " _T $1"));

describe("a cell that its source withheld", () => {
  it("is never published, whatever value would be possible", () => {
    const without = full.map((row) => (row === "M b 20" ? "M b *" : row));
    for (const zeros of ["protect", "publish"] as const) {
      const [table] = sound(protectedOf(inTotal(without), {}, { ...defaultPolicy, zeros })).tables;
      const words = wordsOf(table);
      expect(words["M b"]).toBe("suppressed");
      // 70 - 50 gives it away, and so does 75 - 30 - 25: something in each line has to go with it.
      const hidden = (names: readonly string[]): number =>
        names.filter((name) => words[name] === "suppressed").length;
      expect(hidden(["F b", "M b", "_T b"])).toBeGreaterThan(1);
      expect(hidden(["M a", "M b", "M c", "M _T"])).toBeGreaterThan(1);
    }
    expect(wordsOf(sound(protectedOf(inTotal(full))).tables[0])["M b"]).toBe(20);
  });

  it("stays hidden under random tables and markers, as do its proofs", () => {
    const random = randomOf(31);
    let withheld = 0;
    for (let run = 0; run < 25; run += 1) {
      const marked = full.map((row) => (random() < 0.25 ? row.replace(/\d+$/, "*") : row));
      const taken = importAggregates(csvOf(inTotal(marked).map((row) => row.replaceAll(" ", ","))), options);
      if (!taken.ok) continue;
      const answer = protect(taken.value.tables, defaultPolicy, solver);
      if (!answer.ok) {
        expect(answer.issues[0]?.code).toBe("cell-unprotectable");
        continue;
      }
      const words = wordsOf(sound(answer).tables[0]);
      for (const row of marked.filter((text) => text.endsWith("*"))) {
        withheld += 1;
        expect(words[row.slice(0, -2)]).toBe("suppressed");
      }
    }
    expect(withheld).toBeGreaterThan(30);
  });

  it("hides the same cell of another table that reports it", () => {
    const tables = [
      { id: "by-sex", title: "By sex", dimensions: ["SEX"] },
      { id: "by-sex-and-place", title: "By sex and place", dimensions: ["SEX", "PLACE"] },
    ];
    const text = [
      "Table,Sex,Place,Victims",
      ...["by-sex,F,_T,*", "by-sex,M,_T,*", "by-sex,_T,_T,300"],
      ...["F,p,60", "F,q,70", "M,p,80", "M,q,90", "F,_T,130", "M,_T,170"].map(
        (row) => `by-sex-and-place,${row}`,
      ),
      ...["by-sex-and-place,_T,p,140", "by-sex-and-place,_T,q,160", "by-sex-and-place,_T,_T,300"],
    ].join("\n");
    const layout = {
      format: "csv",
      dimensions: { SEX: "Sex", PLACE: "Place" },
      value: "Victims",
      table: "Table",
    } as const;
    const taken = importAggregates(text, { ...options, tables, layout });
    if (!taken.ok) throw new TypeError(JSON.stringify(taken.issues));
    const [bySex, byBoth] = sound(protect(taken.value.tables, defaultPolicy, solver)).tables;
    expect(wordsOf(bySex)).toMatchObject({ F: "suppressed", M: "suppressed", _T: 300 });
    expect(wordsOf(byBoth)).toMatchObject({ "F _T": "suppressed", "M _T": "suppressed" });
  });
});

describe("a cell that its source did not collect", () => {
  const bySex = { tables: [{ id: "sex", title: "By sex", dimensions: ["SEX"] }] };
  const words = (rows: readonly string[]): Record<string, number | string> =>
    wordsOf(
      sound(
        protectedOf(
          rows.map((row) => row.replace(" ", " _T _T ")),
          bySex,
        ),
      ).tables[0],
    );

  it("lets no total disclose the few that were not of the other parts", () => {
    const hidden = words(["F 30", "M ..", "_T 34"]);
    expect(hidden["M"]).toBe("not-collected");
    expect([hidden["F"], hidden["_T"]]).toContain("suppressed");
    expect(words(["F 30", "M ..", "_T 55"])).toEqual({ F: 30, M: "not-collected", _T: 55 });
    expect(words(["F 30", "M ..", "_T 30"])).toEqual({ F: 30, M: "not-collected", _T: 30 });
  });

  it("says so whatever the remainder is", () => {
    const texts = ["_T 30", "_T 31", "_T 44", "_T 90"].map((total) => words(["F 30", "M ..", total])["M"]);
    expect(new Set(texts)).toEqual(new Set(["not-collected"]));
  });

  it("is not taken for a zero where it cannot be", () => {
    expect(words(["F 30", "M -", "_T 30"])).toEqual({ F: 30, M: "not-applicable", _T: 30 });
  });
});

describe("tables of one source", () => {
  const linked: Partial<AggregateOptions> = {
    tables: [
      { id: "sex-age", title: "By sex and age", dimensions: ["SEX", "AGE"] },
      { id: "age-place", title: "By age and place", dimensions: ["AGE", "PLACE"] },
    ],
  };
  const sexAge = ["F a 4", "F b 50", "F c 60", "M a 66", "M b 20", "M c 25"];
  const margins = ["_T a 70", "_T b 70", "_T c 85", "_T _T 225"];
  const first = inTotal([...sexAge, "F _T 114", "M _T 111", ...margins]);
  const agePlace = ["a p 30", "a q 40", "b p 35", "b q 35", "c p 45", "c q 40", "_T p 110", "_T q 115"];
  const second = agePlace.map((row) => `_T ${row}`);

  it("are protected over the margins that they share", () => {
    const [one, two] = sound(protectedOf([...first, ...second], linked)).tables;
    expect(wordsOf(one)["F a"]).toBe("suppressed");
    for (const [code, count] of [
      ["a", 70],
      ["b", 70],
      ["c", 85],
    ] as const) {
      expect(wordsOf(one)[`_T ${code}`]).toBe(wordsOf(two)[`${code} _T`]);
      expect([count, "suppressed"]).toContain(wordsOf(two)[`${code} _T`]);
    }
  });

  it("show more where all is released without which the proofs hold", () => {
    const taken = importAggregates(csvOf([...first, ...second].map((row) => row.replaceAll(" ", ","))), {
      ...options,
      ...linked,
    });
    if (!taken.ok) throw new TypeError(JSON.stringify(taken.issues));
    const few = sound(protect(taken.value.tables, defaultPolicy, solver));
    const all = sound(protect(taken.value.tables, defaultPolicy, solver, { release: "all" }));
    expect(all.suppressed).toBeLessThanOrEqual(few.suppressed);
    expect(wordsOf(all.tables[0])["F a"]).toBe("suppressed");
  });

  const apart = (total: string): { readonly text: string; readonly more: Partial<AggregateOptions> } => ({
    text: [
      "Table,Sex,Age,Place,Victims",
      ...["F", "M"].flatMap((s) => ["a", "b", "c"].map((a) => `sex-age,${s},${a},_T,*`)),
      ...["_T,a,_T,*", "_T,b,_T,*", "_T,c,_T,*", "F,_T,_T,114", "M,_T,_T,111", "_T,_T,_T,225"].map(
        (row) => `sex-age,${row}`,
      ),
      ...second.map((row) => `age-place,${row.replaceAll(" ", ",")}`),
      ...["_T,a,_T,70", "_T,b,_T,70", `_T,c,_T,85`, `_T,_T,_T,${total}`].map((row) => `age-place,${row}`),
    ].join("\n"),
    more: {
      ...linked,
      layout: {
        format: "csv",
        dimensions: { SEX: "Sex", AGE: "Age", PLACE: "Place" },
        value: "Victims",
        table: "Table",
      },
      contradictions: "use-parts",
    },
  });

  it("get possible values for withheld cells that agree with what another table reports", () => {
    const { text, more } = apart("225");
    const taken = importAggregates(text, { ...options, ...more });
    if (!taken.ok) throw new TypeError(JSON.stringify(taken.issues));
    const [one, two] = sound(protect(taken.value.tables, defaultPolicy, solver)).tables;
    expect(wordsOf(one)["_T a"]).toBe("suppressed");
    expect(wordsOf(two)["a _T"]).toBe("suppressed");
  });

  it("are refused where their reported counts contradict one another", () => {
    const rows = ["F,_T,_T,100", "M,_T,_T,100"].map((row) => `sex-age,${row}`);
    const { text, more } = apart("225");
    const broken = text
      .replace("sex-age,F,_T,_T,114", rows[0]!)
      .replace("sex-age,M,_T,_T,111", rows[1]!)
      .replace("sex-age,_T,_T,_T,225", "sex-age,_T,_T,_T,200");
    const taken = importAggregates(broken, { ...options, ...more });
    if (!taken.ok) throw new TypeError(JSON.stringify(taken.issues));
    expect(taken.issues.map(({ code }) => code)).toContain("tables-disagree");
    const answer = protect(taken.value.tables, defaultPolicy, solver);
    expect([answer.ok, answer.issues.map(({ code }) => code)]).toEqual([false, ["tables-disagree"]]);
  });

  it("are protected over the sums of the parts where a total contradicts them", () => {
    const rows = inTotal([...large, "F _T 151", "M _T 75", "_T _T 225"]);
    const [table] = sound(protectedOf(rows, { contradictions: "use-parts" })).tables;
    expect(wordsOf(table)).toMatchObject({ "F _T": 150, "_T _T": 225 });
  });
});
