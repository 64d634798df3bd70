import { setImmediate } from "node:timers/promises";
import { Argument, InvalidArgumentError, type Command } from "commander";
import { syntheticLines } from "../../synthetic/syntheticLines.js";
import type { CommandContext, ExitCode } from "../context.js";

interface SynthesiseOptions {
  readonly count: number;
  readonly seed: string;
  readonly invalidShare: number;
}

const count = (text: string): number => {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 1_000_000_000) return number;
  throw new InvalidArgumentError("Expected a whole number from 0 to 1,000,000,000.");
};

const share = (text: string): number => {
  const number = Number(text);
  if (/^(?:[01](?:\.0+)?|0?\.\d{1,6})$/.test(text)) return number;
  throw new InvalidArgumentError("Expected a share from 0 to 1, such as 0.03.");
};

/** A whole number as a number, so that it makes the same records as in code; anything else is hashed. */
const seedOf = (text: string): number | string =>
  /^\d{1,10}$/.test(text) && Number(text) <= 4_294_967_295 ? Number(text) : text;

const atOnce = 65_536;

/** `opsc synthesise victims`: made-up records for tests, each marked as such. */
export function addSynthesise(
  program: Command,
  context: CommandContext,
  end: (code: ExitCode) => void,
): void {
  program
    .command("synthesise")
    .description(
      "print made-up records as NDJSON, for tests: every one is marked as synthetic and shows no real distribution",
    )
    .addArgument(new Argument("<kind>", "what to make").choices(["victims"]))
    .requiredOption("--count <number>", "how many records", count)
    .requiredOption("--seed <seed>", "whole number or word; the same seed makes the same records")
    .option("--invalid-share <share>", "share of records that are broken on purpose", share, 0)
    .action(async (_kind: string, { count: number, seed, invalidShare }: SynthesiseOptions) => {
      let text = "";
      for (const line of syntheticLines({ count: number, seed: seedOf(seed), invalidShare })) {
        text += line;
        if (text.length < atOnce) continue;
        context.out(text);
        text = "";
        // Lets the process notice that the reader of a pipe has left.
        await setImmediate();
        await context.drained?.();
      }
      if (text !== "") context.out(text);
      end(0);
    });
}
