#!/usr/bin/env node
import { once } from "node:events";
import { run } from "./run.js";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave early, as `head` does.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
  },
  err: (text) => process.stderr.write(text),
  input: process.stdin,
  terminal: process.stderr.isTTY ? process.stderr : undefined,
  today: new Date().toISOString().slice(0, 10),
});
