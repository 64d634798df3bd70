import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { servant } from "./workFolder.js";

/** A server that runs. */
export interface Server {
  /** Ends it, by force where it does not end within ten seconds. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server and waits until it answers, a minute at most.
 *
 * @param stopSignal - What ends it in good order.
 * @param ask - Fails as long as the server does not answer.
 */
export async function startServer(
  file: string,
  words: readonly string[],
  cwd: string,
  stopSignal: NodeJS.Signals,
  ask: () => Promise<unknown>,
): Promise<Server> {
  const child = spawn(file, words, {
    ...servant,
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd, LC_ALL: "C.UTF-8" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const listen = (text: string) => (said = (said + text).slice(-2000));
  child.stdout.setEncoding("utf8").on("data", listen);
  child.stderr.setEncoding("utf8").on("data", listen);
  const ended = new Promise<void>((resolve) => {
    child.on("error", () => resolve());
    child.on("exit", () => resolve());
  });
  const hasEnded = (): boolean =>
    child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async (): Promise<void> => {
    if (!hasEnded()) {
      child.kill(stopSignal);
      const force = setTimeout(kill, 10_000);
      await ended;
      clearTimeout(force);
    }
    process.off("exit", kill);
  };
  for (let tries = 0; tries < 120 && !hasEnded(); tries += 1) {
    try {
      await ask();
      return { stop };
    } catch {
      await wait(500);
    }
  }
  await stop();
  throw new Error(`${file} did not start: ${said}`);
}
