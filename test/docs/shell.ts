import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { run } from "../../src/cli/run.js";

/** Programs that a page names and a test does not start, with the reason. */
export const notStarted: Readonly<Record<string, string>> = {
  cd: "the test is in the folder already",
  npm: "installs and builds; .ci/run and scripts/checkConsumers.js do both",
  npx: "runs what was installed; .ci/run does",
  pdftotext: "needs a PDF and poppler; a text stands in for what it prints",
  psql: "needs a server; npm run test:engines has one",
  "clickhouse-client": "needs a server; npm run test:engines has one",
  "xdg-open": "opens a window",
};

/** What a line of commands showed on a terminal, and how it ended. */
export interface Shown {
  /** Standard output and standard error as they came, without what went into files. */
  readonly text: string;
  /** Standard output of the last command, without what went into a file. */
  readonly out: string;
  /** How the last command ended. */
  readonly code: number;
  /** Programs of the line that were not started. */
  readonly skipped: readonly string[];
}

interface Word {
  readonly text: string;
  readonly isOperator: boolean;
}

/** The words of a line; quotes hold together what they enclose, and `#` begins a remark. */
export function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  const pattern = /\s+|#.*$|(2>|\|\||&&|[|<>;])|((?:"[^"]*"|'[^']*'|[^\s"'|<>;])+)/gy;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const [, operator, word] = match;
    if (operator !== undefined) words.push({ text: operator, isOperator: true });
    if (word !== undefined) words.push({ text: word.replace(/["']/g, ""), isOperator: false });
  }
  return words;
}

interface Stage {
  readonly args: readonly string[];
  readonly input?: string | undefined;
  readonly output?: string | undefined;
}

const stagesOf = (words: readonly Word[]): Stage[] => {
  const stages: { args: string[]; input?: string; output?: string }[] = [{ args: [] }];
  for (let at = 0; at < words.length; at += 1) {
    const { text, isOperator } = words[at] ?? { text: "", isOperator: false };
    const stage = stages.at(-1);
    if (!isOperator) stage?.args.push(text);
    else if (text === "|") stages.push({ args: [] });
    else if ((text === "<" || text === ">") && stage !== undefined) {
      at += 1;
      stage[text === "<" ? "input" : "output"] = words[at]?.text ?? "";
    } else throw new Error(`A page may not use ${text} in a block of commands: write two lines.`);
  }
  return stages;
};

/** Runs a module of the page's folder as `node FILE` does, and answers what it printed. */
export type RunModule = (file: string) => Promise<string>;

/** Lines of commands: a backslash joins a line to the next. */
export const commandsOf = (block: string): string[] =>
  block
    .replace(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));

/** How a line says that it ends: `# ends with 1`, else with 0. */
export const endSaid = (line: string): number => Number(/# ends with (\d)/.exec(line)?.[1] ?? "0");

/** Runs the commands of a line, one after the other where `&&` joins them. */
export async function runLine(line: string, runModule: RunModule): Promise<Shown> {
  const words = wordsOf(line);
  const at = words.findIndex(({ text, isOperator }) => isOperator && text === "&&");
  if (at < 0) return runPipe(words, runModule);
  const first = await runPipe(words.slice(0, at), runModule);
  if (first.code !== 0) return first;
  const rest = await runLine(
    words
      .slice(at + 1)
      .map(({ text }) => `"${text}"`)
      .join(" "),
    runModule,
  );
  return { ...rest, text: first.text + rest.text, skipped: [...first.skipped, ...rest.skipped] };
}

/** Runs one pipe in the folder that the process is in; `opsc` runs from the source, in this process. */
async function runPipe(words: readonly Word[], runModule: RunModule): Promise<Shown> {
  let piped: Buffer = Buffer.alloc(0);
  let code = 0;
  const shown: string[] = [];
  const skipped: string[] = [];
  const stages = stagesOf(words);
  for (const { args, input, output } of stages) {
    const [program = "", ...rest] = args;
    if (Object.hasOwn(notStarted, program)) {
      skipped.push(program);
      continue;
    }
    const given = input === undefined ? piped : readFileSync(input);
    const out: string[] = [];
    if (program === "opsc") {
      code = await run(rest, {
        out: (text) => {
          out.push(text);
          if (output === undefined && stages.at(-1)?.args === args) shown.push(text);
        },
        err: (text) => shown.push(text),
        input: Readable.from(given.length === 0 ? [] : [given]),
        today: "2025-04-01",
      });
      piped = Buffer.from(out.join(""));
    } else if (program === "node" && !(rest[0] ?? "-").startsWith("-")) {
      piped = Buffer.from(await runModule(rest[0] ?? ""));
      if (output === undefined) shown.push(piped.toString());
    } else {
      const ended = spawnSync(program, rest, { input: given, shell: false });
      if (ended.error !== undefined) throw new Error(`The page names ${program}, which did not start.`);
      code = ended.status ?? 1;
      piped = ended.stdout;
      if (output === undefined && stages.at(-1)?.args === args) shown.push(piped.toString());
      shown.push(ended.stderr.toString());
    }
    if (output !== undefined) {
      writeFileSync(output, piped);
      piped = Buffer.alloc(0);
    }
  }
  return { text: shown.join(""), out: piped.toString(), code, skipped };
}
