import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { programOf } from "./engines.js";
import { freePorts } from "./freePorts.js";
import { runProgram } from "./runProgram.js";
import { startServer, type Server } from "./startServer.js";
import { workFolder } from "./workFolder.js";

/** One server of a cluster. */
export interface ClickhouseServer extends Server {
  /** Runs a statement, under settings of its own, and gives what it prints. */
  readonly ask: (sql: string, input?: string, settings?: readonly string[]) => Promise<string>;
}

/** Servers that know each other as the cluster `registers`. */
export interface ClickhouseCluster {
  /** The servers. */
  readonly servers: readonly ClickhouseServer[];
  /** Ends all of them and takes their files away. */
  readonly stop: () => Promise<void>;
}

const configuration = (folder: string, port: number, ports: readonly number[]): string => `<yandex>
  <logger><level>warning</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host>
  <tcp_port>${port}</tcp_port>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size>
  <remote_servers>
    <registers>${ports
      .map((other) => `<shard><replica><host>127.0.0.1</host><port>${other}</port></replica></shard>`)
      .join("")}</registers>
  </remote_servers>
</yandex>
`;

/** The profile has settings under which answers are wrong, unless a statement says otherwise. */
const users = `<yandex>
  <profiles>
    <default>
      <max_memory_usage>1000000000</max_memory_usage>
      <distributed_group_by_no_merge>1</distributed_group_by_no_merge>
      <skip_unavailable_shards>1</skip_unavailable_shards>
    </default>
  </profiles>
  <users>
    <default>
      <password></password>
      <networks><ip>127.0.0.1</ip></networks>
      <profile>default</profile>
      <quota>default</quota>
    </default>
  </users>
  <quotas><default></default></quotas>
</yandex>
`;

/** Starts a cluster of some servers on the loopback interface, each with a port and a folder of its own. */
export async function startClickhouse(count: number): Promise<ClickhouseCluster> {
  const folder = workFolder();
  const ports = await freePorts(count);
  const servers: ClickhouseServer[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
    folder.remove();
  };
  try {
    for (const [at, port] of ports.entries()) {
      const own = folder.folder(`${at}`);
      folder.folder(`${at}/data`);
      folder.folder(`${at}/tmp`);
      writeFileSync(join(own, "config.xml"), configuration(own, port, ports), { mode: 0o644 });
      writeFileSync(join(own, "users.xml"), users, { mode: 0o644 });
      const ask: ClickhouseServer["ask"] = (sql, input, settings = []) =>
        runProgram(
          programOf("clickhouse-client"),
          [
            "--host",
            "127.0.0.1",
            "--port",
            `${port}`,
            "--insert_distributed_sync",
            "1",
            ...settings,
            "--query",
            sql,
          ],
          { cwd: own, input },
        );
      const server = await startServer(
        programOf("clickhouse-server"),
        [`--config=${own}/config.xml`],
        own,
        "SIGTERM",
        () => ask("SELECT 1"),
      );
      servers.push({ ...server, ask });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { servers, stop };
}
