import { findProgram } from "./findProgram.js";

/** An engine that is tested with a server of its own. */
export interface Engine {
  /** Name, for people. */
  readonly name: string;
  /** Packages of Debian that it is in. */
  readonly packages: readonly string[];
  /** Programs that have to be there. */
  readonly programs: readonly string[];
}

export const postgresql: Engine = {
  name: "PostgreSQL",
  packages: ["postgresql"],
  programs: ["initdb", "postgres", "psql"],
};

export const clickhouse: Engine = {
  name: "ClickHouse",
  packages: ["clickhouse-server", "clickhouse-client"],
  programs: ["clickhouse-server", "clickhouse-client"],
};

/** Whether an engine can be started here. */
export const isInstalled = ({ programs }: Engine): boolean =>
  programs.every((program) => findProgram(program) !== undefined);

/** Where a program of an engine is. */
export function programOf(name: string): string {
  const file = findProgram(name);
  if (file === undefined) throw new Error(`${name} is not installed`);
  return file;
}
