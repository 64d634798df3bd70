import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { LeafCountRow } from "opsc/statistics";

/** Does something with an engine in memory, and closes it. */
export async function withDuckDB(work: (connection: DuckDBConnection) => Promise<void>): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run("SET threads = 1");
    await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The rows of an answer, as the engine gives them. */
export const asking =
  (connection: DuckDBConnection) =>
  async (sql: string): Promise<readonly LeafCountRow[]> =>
    (await connection.runAndReadAll(sql)).getRowObjects() as unknown as readonly LeafCountRow[];
