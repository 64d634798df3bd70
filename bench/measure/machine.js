import { readFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";

const lockedVersion = (lock, name) => {
  const { packages } = JSON.parse(readFileSync(new URL(lock, import.meta.url), "utf8"));
  return packages[`node_modules/${name}`]?.version;
};

/** The version of a package, as the lock of the competitors or else that of the root has it. */
export const versionOf = (name) =>
  lockedVersion("../competitors/package-lock.json", name) ?? lockedVersion("../../package-lock.json", name);

/** The machine in one line: figures mean nothing without it. */
export const machineLine = () => {
  const memory = Math.round(totalmem() / 2 ** 30);
  const { node, v8 } = process.versions;
  return `${availableParallelism()} x ${cpus()[0]?.model ?? "unknown processor"}, ${memory} GiB, Node ${node} (V8 ${v8}), ${process.platform} ${process.arch}`;
};
