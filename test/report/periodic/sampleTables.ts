import {
  countRecords,
  defaultPolicy,
  highsSolver,
  protect,
  tablesOf,
  type CountedRecord,
  type ProtectedTable,
  type RawTable,
  type TabulationPlan,
} from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";

const years = { from: "year", date: "registered", years: [2023, 2024] } as const;

/** Plans whose tables have hidden cells and are protected in a moment: one by offence, one by stage, one that nobody asks for. */
const plans: readonly TabulationPlan[] = [
  {
    id: "offences",
    of: "victims",
    unit: "cases",
    dimensions: [{ from: "offence" }, years],
    tables: [{ id: "by-offence", title: "§", dimensions: ["OFFENCE", "YEAR"] }],
  },
  {
    id: "stages",
    of: "victims",
    unit: "cases",
    dimensions: [{ from: "stage" }],
    tables: [{ id: "by-stage", title: "§", dimensions: ["STAGE"] }],
  },
  {
    id: "sexes",
    of: "victims",
    unit: "cases",
    dimensions: [{ from: "sex" }, years],
    tables: [{ id: "by-sex", title: "§", dimensions: ["SEX", "YEAR"] }],
  },
];

const solver = await highsSolver();

const recordsOf = (seed: number, marked: boolean): readonly CountedRecord[] =>
  [...syntheticVictims({ count: 300, seed })].map(({ synthetic, ...record }): CountedRecord => {
    return marked && synthetic !== undefined ? { ...record, synthetic } : record;
  });

/** Tables of made-up records as they are before they are protected. */
export const rawTables = (seed: number, marked = true): readonly (readonly RawTable[])[] =>
  plans.map((plan) => {
    const counts = countRecords(recordsOf(seed, marked), plan, { shard: "all" });
    const tables = counts.ok ? tablesOf(counts.value, plan) : counts;
    if (!tables.ok) throw new Error(`Expected tables: ${JSON.stringify(tables.issues)}`);
    return tables.value;
  });

const madeTables = (seed: number, marked: boolean): readonly ProtectedTable[] =>
  rawTables(seed, marked).flatMap((tables) => {
    const answer = protect(tables, defaultPolicy, solver);
    if (!answer.ok) throw new Error(`Expected a release: ${JSON.stringify(answer.issues)}`);
    return answer.value.tables;
  });

const known = new Map<string, readonly ProtectedTable[]>();

/** The same tables, protected: by offence, by stage and by sex. They have no mark where it is not wanted. Made once for all tests. */
export const sampleTables = (seed: number, marked = true): readonly ProtectedTable[] => {
  const key = `${seed} ${String(marked)}`;
  const tables = known.get(key) ?? madeTables(seed, marked);
  known.set(key, tables);
  return tables;
};
