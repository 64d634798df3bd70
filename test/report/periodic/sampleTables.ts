import {
  countRecords,
  defaultPolicy,
  highsSolver,
  protect,
  tablesOf,
  type CountedRecord,
  type ProtectedTable,
  type TabulationPlan,
} from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";

const plan: TabulationPlan = {
  id: "child-victims",
  of: "victims",
  unit: "cases",
  dimensions: [
    { from: "offence" },
    { from: "sex" },
    { from: "service" },
    { from: "year", date: "registered", years: [2022, 2023, 2024] },
  ],
  tables: [
    { id: "victims-by-offence", title: "§", dimensions: ["OFFENCE", "YEAR"] },
    { id: "support", title: "§", dimensions: ["SERVICE", "YEAR"] },
    { id: "by-sex", title: "§", dimensions: ["SEX", "YEAR"] },
  ],
};

const solver = await highsSolver();

/** Tables of made-up records, protected; without the mark where it is asked for. */
export const sampleTables = (seed: number, marked = true): readonly ProtectedTable[] => {
  const records = [...syntheticVictims({ count: 400, seed })].map(
    (record): CountedRecord => (marked ? record : (({ synthetic: _, ...bare }) => bare)(record)),
  );
  const counts = countRecords(records, plan, { shard: "all" });
  const tables = counts.ok ? tablesOf(counts.value, plan) : counts;
  const answer = tables.ok ? protect(tables.value, defaultPolicy, solver) : tables;
  if (!answer.ok) throw new Error(`Expected a release: ${JSON.stringify(answer.issues)}`);
  return answer.value.tables;
};
