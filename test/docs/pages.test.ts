import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wireTypes } from "opsc/schemas";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answersSaid, blocksOf, codeModule, plainModule, type Block } from "../../scripts/docBlocks.js";
import { root } from "../house/sourceFiles.js";
import { holdsText, holdsValue, isText, valuesIn } from "./compare.js";
import { isCode, isCommands, isOutput } from "./kindsOfBlock.js";
import { pagePaths, textOf } from "./pages.js";
import { commandsOf, endSaid, runLine } from "./shell.js";
import { absentDocument, putStandIns } from "./standIns.js";

/** What a module made of a block hands back. */
interface ModuleAnswers {
  /** What the block printed, a line each. */
  readonly printed: readonly string[];
  /** What an expression gave, and what the page says that it gives. */
  readonly answers: readonly (readonly [actual: unknown, said: unknown])[];
}

const modules = join(root, "out", "docs");

/** A page that is gone through from its first block to its last, in a folder of its own. */
class Walk {
  readonly folder = mkdtempSync(join(tmpdir(), "opsc-page-"));
  private readonly home = process.cwd();
  /** What the last block of code or commands showed; nothing where it was not run. */
  private shown: { readonly text: string; readonly out: string } | undefined;
  private code = "";
  private count = 0;

  constructor(
    private readonly page: string,
    private standIns: readonly string[] = [],
  ) {}

  begin(): void {
    this.standIns = this.page.includes("/tutorials/") ? [] : putStandIns(this.folder, textOf(this.page));
    process.chdir(this.folder);
  }

  end(): void {
    process.chdir(this.home);
    rmSync(this.folder, { recursive: true, force: true });
  }

  async step(block: Block, leave: (reason: string) => void): Promise<void> {
    const { notes, language, content } = block;
    const reason = notes["not run"] ?? notes["held by"];
    if (reason !== undefined) {
      this.shown = undefined;
      leave(reason);
      return;
    }
    if (notes["file"] !== undefined) writeFileSync(join(this.folder, notes["file"]), content);
    if (notes["into"] !== undefined) this.fillIn(notes["into"], content);
    if (notes["schema"] !== undefined) this.fits(JSON.parse(content), notes["schema"]);
    if (isCommands(block)) await this.commands(block, leave);
    else if (isCode(block) && notes["file"] === undefined) await this.run(block);
    else if (isOutput(block)) this.output(block, leave);
    else if (language === "json") JSON.parse(content);
  }

  /** What a reader does in an editor: keys of the file are replaced by those that the page shows. */
  private fillIn(file: string, content: string): void {
    const path = join(this.folder, file);
    const value = {
      ...(JSON.parse(readFileSync(path, "utf8")) as object),
      ...(JSON.parse(content) as object),
    };
    writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
  }

  private fits(value: unknown, name: string): void {
    const type = wireTypes.find((own) => own.name === name);
    if (type === undefined) throw new Error(`There is no schema with the name ${name}.`);
    expect(type.schema.safeParse(value).error?.issues ?? []).toEqual([]);
  }

  private async commands({ content }: Block, leave: (reason: string) => void): Promise<void> {
    this.shown = undefined;
    const absent = absentDocument(content);
    if (absent !== undefined) {
      leave(`The document ${absent} is absent: set OPSC_SHARED to the folder whose data/ holds it.`);
      return;
    }
    const [texts, outs]: [string[], string[]] = [[], []];
    for (const line of commandsOf(content)) {
      const { text, out, code } = await runLine(line, (file) => this.runFile(file));
      texts.push(text);
      outs.push(out);
      // Whether a reader's file is in order is not for a stand-in to say; wrong usage is never right.
      if (this.standIns.length > 0 && endSaid(line) === 0) expect([0, 1], `${line}\n${text}`).toContain(code);
      else expect(code, `${line}\n${text}`).toBe(endSaid(line));
    }
    this.shown = { text: texts.join(""), out: outs.join("") };
  }

  private async run({ content, notes, language }: Block): Promise<void> {
    this.code = `${notes["given"] ?? ""}\n${notes["continues"] === undefined ? "" : this.code}\n${content}`;
    const { printed, answers } = await this.load(this.code, language);
    expect(answers).toHaveLength(answersSaid(this.code));
    for (const [actual, said] of answers) expect(actual).toEqual(said);
    const text = printed.map((line) => `${line}\n`).join("");
    this.shown = { text, out: text };
  }

  private async load(code: string, language: string): Promise<ModuleAnswers> {
    const isTyped = language === "ts";
    const place = join(modules, this.page.replace(/\W+/g, "-"));
    mkdirSync(place, { recursive: true });
    this.count += 1;
    const path = join(place, `${this.count}.${isTyped ? "ts" : "js"}`);
    writeFileSync(path, isTyped ? codeModule(code) : plainModule(code));
    return (await import(/* @vite-ignore */ path)) as ModuleAnswers;
  }

  private async runFile(file: string): Promise<string> {
    const code = readFileSync(join(this.folder, file), "utf8");
    const { printed } = await this.load(code, file.endsWith("ts") ? "ts" : "js");
    return printed.map((line) => `${line}\n`).join("");
  }

  private output({ content, language, notes }: Block, leave: (reason: string) => void): void {
    const from = notes["from"];
    if (from !== undefined) {
      const text = readFileSync(join(from.startsWith("schemas/") ? root : this.folder, from), "utf8");
      if (language === "json")
        expect(valuesIn(text)).toSatisfy((all) => holdsValue(JSON.parse(content), all));
      else expect(text).toSatisfy((actual: string) => holdsText(content, actual));
    } else if (this.shown === undefined) {
      leave("What it shows comes from a block that was not run.");
    } else if (language === "json") {
      const all = valuesIn(this.shown.out);
      expect(all).toSatisfy((values) => holdsValue(JSON.parse(content), values));
    } else if (!isText(content, this.shown.text)) {
      expect(this.shown.text).toBe(content);
    }
  }
}

describe.skipIf(process.platform === "win32").each(pagePaths)("%s", (page) => {
  const walk = new Walk(page);
  beforeAll(() => {
    walk.begin();
  });
  afterAll(() => {
    walk.end();
  });
  const blocks = blocksOf(textOf(page));
  if (blocks.length === 0) {
    it("has no blocks", () => {
      expect(textOf(page)).not.toMatch(/^ {0,3}(?:```|~~~)/m);
    });
  }
  for (const block of blocks) {
    it(`line ${block.line}: ${block.language}`, async ({ skip }) => {
      await walk.step(block, skip);
    });
  }
});
