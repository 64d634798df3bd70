import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import { outlineSections } from "../outlines/outlineSections.js";
import type { RequiredTable } from "../outlines/requiredTable.js";
import type { PeriodicContext } from "./periodicContext.js";
import { requiredTableOf } from "./tableStanding.js";

/** The tables for which the outline asks. */
export function askedTables({ outline }: Pick<PeriodicContext, "outline">): RequiredTable[] {
  return outlineSections(outline).flatMap(({ requiredTables }) => requiredTables);
}

/** The supplied tables that answer a required one, in the order of their tokens. */
export function tablesFor(
  asked: RequiredTable,
  context: Pick<PeriodicContext, "outline" | "tables">,
): ProtectedTable[] {
  const required = askedTables(context);
  return context.tables.filter((table) => requiredTableOf(table, required)?.id === asked.id);
}

/** The supplied tables for which nobody asks. */
export function furtherTables(context: Pick<PeriodicContext, "outline" | "tables">): ProtectedTable[] {
  const required = askedTables(context);
  return context.tables.filter((table) => requiredTableOf(table, required) === undefined);
}
