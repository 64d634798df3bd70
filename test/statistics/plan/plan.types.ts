/** The plan's interfaces say what their schemas parse; a raw table is no protected one. Nothing runs here: the compiler checks it. */
import type * as z from "zod";
import type * as statistics from "opsc/statistics";
import type { Exactly, Holds } from "../../house/exactly.js";

export type Plans = [
  Holds<Exactly<statistics.CategoryGroup, z.infer<typeof statistics.categoryGroupSchema>>>,
  Holds<Exactly<statistics.PlanDimension, z.infer<typeof statistics.planDimensionSchema>>>,
  Holds<Exactly<statistics.StructuralZero, z.infer<typeof statistics.structuralZeroSchema>>>,
  Holds<Exactly<statistics.TabulationPlan, z.infer<typeof statistics.tabulationPlanSchema>>>,
];

declare const raw: statistics.RawTable;
declare const counts: statistics.LeafCounts;
declare const publish: (table: statistics.ProtectedTable) => void;

export function refused(): void {
  // @ts-expect-error a raw table is not published
  publish(raw);
  // @ts-expect-error nor are partial counts
  publish(counts);
  // @ts-expect-error nor is what looks like a protected table
  publish({
    definition: { id: "a", title: "A", dimensions: ["A"] },
    unit: "persons",
    dimensions: [],
    cells: [],
  });
}
