import type { PlainDate } from "../time/plainDate.js";

/** What a command may touch: the streams and today's date, so that tests can stand in for the process. */
export interface CommandContext {
  /** Writes to standard output: results only. */
  readonly out: (text: string) => void;
  /** Waits until what reads standard output has caught up; nothing to wait for where it is left out. */
  readonly drained?: (() => Promise<void>) | undefined;
  /** Writes to standard error: messages for people. */
  readonly err: (text: string) => void;
  /** Standard input. */
  readonly input: NodeJS.ReadableStream;
  /** The terminal on which progress is drawn; none where standard error is no terminal. */
  readonly terminal?: NodeJS.WritableStream | undefined;
  /** Today, in UTC. */
  readonly today: PlainDate;
}

/** How a command ends: 0 fine, 1 problems in the data, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Wrong usage found by a command itself; the message says what was expected. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
