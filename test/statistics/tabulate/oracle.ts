import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

/** One happening of one person or case, as an independent reader of records sees it: a leaf code for each dimension. */
export interface FlatRow {
  readonly key: string;
  readonly leaves: Readonly<Record<string, string>>;
}

/** Leaf codes of each group of each dimension, as the tests say them. */
export type Groups = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

async function fill(connection: DuckDBConnection, rows: readonly FlatRow[], dimensions: readonly string[]) {
  const columns = ["key", ...dimensions];
  await connection.run(`CREATE TABLE facts (${columns.map((name) => `"${name}" VARCHAR`).join(", ")})`);
  for (let from = 0; from < rows.length; from += 1000) {
    const values = rows
      .slice(from, from + 1000)
      .map(
        ({ key, leaves }) =>
          `(${[key, ...dimensions.map((name) => leaves[name] ?? "?")].map(quoted).join(", ")})`,
      );
    await connection.run(`INSERT INTO facts VALUES ${values.join(", ")}`);
  }
}

/** Counts distinct keys in every cell that holds any, with an engine that shares nothing with the package. */
export async function oracle(
  rows: readonly FlatRow[],
  tables: readonly { readonly id: string; readonly dimensions: readonly string[] }[],
  groups: Groups,
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const dimensions = [...new Set(tables.flatMap((table) => table.dimensions))];
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run("SET threads = 1");
    await fill(connection, rows, dimensions);
    for (const name of dimensions) {
      const pairs = Object.entries(groups[name] ?? {}).flatMap(([group, leaves]) =>
        leaves.map((leaf) => `(${quoted(group)}, ${quoted(leaf)})`),
      );
      await connection.run(`CREATE TABLE "of_${name}" (code VARCHAR, leaf VARCHAR)`);
      await connection.run(`INSERT INTO "of_${name}" SELECT DISTINCT "${name}", "${name}" FROM facts`);
      await connection.run(`INSERT INTO "of_${name}" SELECT DISTINCT '_T', "${name}" FROM facts`);
      if (pairs.length > 0) await connection.run(`INSERT INTO "of_${name}" VALUES ${pairs.join(", ")}`);
    }
    const counts = new Map<string, ReadonlyMap<string, number>>();
    for (const table of tables) {
      const codes = table.dimensions.map((name) => `"of_${name}".code`);
      const joins = table.dimensions.map(
        (name) => `JOIN "of_${name}" ON facts."${name}" = "of_${name}".leaf`,
      );
      const reader = await connection.runAndReadAll(
        `SELECT ${codes.join(", ")}, count(DISTINCT facts.key)::INTEGER FROM facts ${joins.join(" ")} GROUP BY ${codes.join(", ")}`,
      );
      counts.set(
        table.id,
        new Map(reader.getRows().map((row) => [row.slice(0, -1).join("|"), Number(row.at(-1))] as const)),
      );
    }
    return counts;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
