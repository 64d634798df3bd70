import { ProtectedTable } from "../model/protectedTable.js";

/**
 * Lets protected tables through and nothing else, for callers whose types were not checked.
 *
 * @throws TypeError for anything else, an object that looks like a protected table included.
 */
export function requireProtected(table: unknown, caller: string): asserts table is ProtectedTable {
  if (!ProtectedTable.is(table)) {
    throw new TypeError(
      `${caller} publishes protected tables alone: give it what \`protect\` or \`openRelease\` answered.`,
    );
  }
}

/**
 * The same for a list that is published together.
 *
 * @throws TypeError for anything else, for an empty list, and where two tables have one token.
 */
export function requireProtectedTables(
  tables: unknown,
  caller: string,
): asserts tables is readonly ProtectedTable[] {
  if (!Array.isArray(tables) || tables.length === 0) {
    throw new TypeError(`${caller} expects a list of one protected table at least.`);
  }
  const tokens = new Set<string>();
  for (const table of tables) {
    requireProtected(table, caller);
    if (tokens.has(table.definition.id)) {
      throw new TypeError(`${caller} expects a different token for each table.`);
    }
    tokens.add(table.definition.id);
  }
}
