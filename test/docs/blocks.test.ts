import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answersSaid, blocksOf, codeModule, type Block } from "../../scripts/docBlocks.js";
import { root } from "../house/sourceFiles.js";
import { holdsText, holdsValue, isText, valuesIn } from "./compare.js";
import { isCode, isCommands, isOutput } from "./kindsOfBlock.js";
import { pagePaths, textOf } from "./pages.js";
import { commandsOf, endSaid, notStarted, wordsOf } from "./shell.js";

interface Placed extends Block {
  readonly page: string;
}

const all: readonly Placed[] = pagePaths.flatMap((page) =>
  blocksOf(textOf(page)).map((block) => ({ ...block, page })),
);

const at = ({ page, line, language }: Placed): string => `${page}:${line} (${language})`;

/** Whether a test does something with a block. */
const isHeld = (block: Placed): boolean =>
  isCommands(block) ||
  isCode(block) ||
  isOutput(block) ||
  ["file", "into", "schema", "picture"].some((key) => block.notes[key] !== undefined);

describe("every block of the pages", () => {
  it("is found", () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it("is run, compared or checked, or says why not", () => {
    const left = all.filter(
      (block) =>
        !isHeld(block) && block.notes["not run"] === undefined && block.notes["held by"] === undefined,
    );
    expect(left.map(at)).toEqual([]);
  });

  it("is left out with a reason by few", () => {
    const left = all.filter(({ notes }) => notes["not run"] !== undefined);
    for (const block of left) expect(block.notes["not run"], at(block)).toMatch(/^.{10,}$/s);
    expect(left.map(at).length).toBeLessThanOrEqual(5);
  });

  it("that another test holds is named there", () => {
    for (const block of all.filter(({ notes }) => notes["held by"] !== undefined)) {
      const [test = "", how] = block.notes["held by"]?.split(", ") ?? [];
      expect(existsSync(join(root, test)), at(block)).toBe(true);
      // It reads the page, or the comment says in which way it holds what the block says.
      const page = block.page.split("/").at(-1) ?? "";
      if (how === undefined) expect(readFileSync(join(root, test), "utf8"), at(block)).toContain(page);
    }
  });

  it("that is a drawing is no code", () => {
    for (const block of all.filter(({ notes }) => notes["picture"] !== undefined)) {
      expect(block.language, at(block)).toBe("text");
    }
  });

  it("starts programs, but for few lines with a reason", () => {
    const lines = all.filter(isCommands).flatMap(({ content }) => commandsOf(content));
    const left = lines.filter((line) => Object.hasOwn(notStarted, wordsOf(line)[0]?.text ?? ""));
    expect(lines.length).toBeGreaterThan(60);
    expect(left.length / lines.length).toBeLessThan(0.25);
  });

  it("of code shows what comes of it", () => {
    const silent = all.filter(
      (block, place) =>
        isCode(block) &&
        block.notes["file"] === undefined &&
        answersSaid(block.content) === 0 &&
        !(block.content.includes("console.log") && all.slice(place + 1).some(isOutput)),
    );
    // Steps of a longer way, whose end shows it.
    expect(silent.map(at).length, silent.map(at).join(" ")).toBeLessThanOrEqual(8);
  });
});

describe("the reading of blocks", () => {
  it("takes the comments in front, and no others", () => {
    const page = [
      "<!-- file: a.json -->",
      "<!-- schema: evidence -->",
      "",
      "```json",
      "{}",
      "```",
      "",
      "<!-- not run: too long ago -->",
      "Words between.",
      "```sh",
      "ls",
      "```",
    ].join("\n");
    expect(blocksOf(page)).toEqual([
      { line: 4, language: "json", content: "{}\n", notes: { file: "a.json", schema: "evidence" } },
      { line: 10, language: "sh", content: "ls\n", notes: {} },
    ]);
    expect(() => blocksOf("```ts\nnever closed")).toThrow(/line 1/);
  });

  it("makes answers of expressions", () => {
    const code = 'import { a } from "b";\na(1); //=> 2\na(3)\n  .c(); // no answer\n';
    expect(answersSaid(code)).toBe(1);
    expect(codeModule(code)).toContain("answers.push([a(1), 2]);");
    expect(codeModule(code)).toContain("a(3)\n  .c();");
  });
});

describe("the reading of commands", () => {
  it("knows quotes, remarks, pipes and files", () => {
    expect(wordsOf('opsc audit a.csv --suppressed "<5" | head > b # remark').map(({ text }) => text)).toEqual(
      ["opsc", "audit", "a.csv", "--suppressed", "<5", "|", "head", ">", "b"],
    );
    expect(commandsOf("# remark\na \\\n  b\n\nc\n")).toEqual(["a b", "c"]);
    expect([endSaid("opsc x # ends with 1"), endSaid("opsc x")]).toEqual([1, 0]);
  });
});

describe("the comparison of what is shown", () => {
  it("takes three dots for any lines, and nothing else", () => {
    expect(isText("a\n...\nd\n", "a\nb\nc\nd\n")).toBe(true);
    expect(isText("a\n...\nd\n", "a\nb\nc\n")).toBe(false);
    expect(isText("a\n", "a\nb\n")).toBe(false);
    expect(holdsText("b\nc\n", "a\nb\nc\nd\n")).toBe(true);
    expect(holdsText("b\nd\n", "a\nb\nc\nd\n")).toBe(false);
  });

  it("finds a value at any depth, with the same keys", () => {
    expect(holdsValue({ a: "Exp..." }, [{ b: { a: "Expected" } }])).toBe(true);
    expect(holdsValue({ a: 1 }, [{ a: 1, b: 2 }])).toBe(false);
    expect(valuesIn('{"a":1}\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
  });
});
