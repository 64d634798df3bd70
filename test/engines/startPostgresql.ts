import { programOf } from "./engines.js";
import { runProgram } from "./runProgram.js";
import { startServer, type Server } from "./startServer.js";
import { workFolder } from "./workFolder.js";

/** A server of PostgreSQL of its own, on a socket in a folder of its own, without any port. */
export interface PostgresqlServer extends Server {
  /** Runs a statement and gives what psql prints: a line for each row. */
  readonly ask: (sql: string, input?: string) => Promise<string>;
}

/** Makes an empty database and starts a server for it. */
export async function startPostgresql(): Promise<PostgresqlServer> {
  const folder = workFolder();
  const [data, socket] = [folder.folder("data"), folder.folder("socket")];
  const here = { cwd: folder.path };
  const ask = (sql: string, input?: string): Promise<string> =>
    runProgram(
      programOf("psql"),
      [
        "-X",
        "-q",
        "-A",
        "-t",
        "-v",
        "ON_ERROR_STOP=1",
        "-h",
        socket,
        "-U",
        "opsc",
        "-d",
        "postgres",
        "-c",
        sql,
      ],
      { ...here, input },
    );
  try {
    await runProgram(
      programOf("initdb"),
      ["-D", data, "-U", "opsc", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
      here,
    );
    const server = await startServer(
      programOf("postgres"),
      ["-D", data, "-k", socket, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "shared_buffers=16MB"],
      folder.path,
      "SIGINT",
      () => ask("SELECT 1"),
    );
    return {
      ask,
      stop: async () => {
        await server.stop();
        folder.remove();
      },
    };
  } catch (error) {
    folder.remove();
    throw error;
  }
}
