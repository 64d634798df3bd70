// Reads the fenced blocks of a page and makes modules of those that are code.
import ts from "typescript";

/** What a comment in front of a block may say. */
export const noteKeys = [
  "file",
  "into",
  "schema",
  "from",
  "given",
  "continues",
  "picture",
  "held by",
  "not run",
];

const noteOf = (comment) => {
  const text = comment.trim();
  const key = noteKeys.find(
    (name) => text === name || text.startsWith(`${name}:`) || text.startsWith(`${name}\n`),
  );
  return key === undefined ? undefined : [key, text.slice(key.length).replace(/^:/, "").trim()];
};

/** Every fenced block of a page in its order. */
export function blocksOf(page) {
  const lines = page.replaceAll("\r\n", "\n").split("\n");
  const blocks = [];
  let notes = {};
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const [, fence = "", language = ""] = /^ {0,3}(`{3,}|~{3,})([\w-]*)/.exec(line) ?? [];
    if (fence !== "") {
      const end = lines.findIndex((later, place) => place > at && later.trim() === fence);
      if (end < 0) throw new Error(`The block that opens on line ${at + 1} never closes.`);
      const content = lines.slice(at + 1, end).map((own) => `${own}\n`);
      blocks.push({ line: at + 1, language, content: content.join(""), notes });
      notes = {};
      at = end;
    } else if (line.startsWith("<!--")) {
      const end = lines.findIndex((later, place) => place >= at && later.includes("-->"));
      const text = lines.slice(at, end + 1).join("\n");
      const note = noteOf(text.slice(4, text.indexOf("-->")));
      if (note !== undefined) notes[note[0]] = note[1];
      at = end;
    } else if (line.trim() !== "") {
      notes = {};
    }
  }
  return blocks;
}

/** How many answers a block says that it gives. */
export const answersSaid = (code) => code.match(/\/\/=>/g)?.length ?? 0;

const collector = [
  'import { format as formatOfLine } from "node:util";',
  "export const printed: string[] = [];",
  "export const answers: (readonly [unknown, unknown])[] = [];",
  "const console = { log: (...values: unknown[]): void => void printed.push(formatOfLine(...values)) };",
];

const answerAfter = (code, end) => /^[ \t]*(?:\n[ \t]*)?\/\/=>[ \t]*(.+)/.exec(code.slice(end))?.[1];

/**
 * The module of a block: `expression; //=> literal` is noted down as a pair, and what is printed is kept.
 *
 * @param code - The block, with what is given to it and what it continues in front.
 */
export function codeModule(code) {
  const file = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2022, true);
  const body = file.statements.map((statement) => {
    const answer = answerAfter(code, statement.end);
    if (answer === undefined || !ts.isExpressionStatement(statement)) return statement.getText(file);
    return `answers.push([${statement.expression.getText(file)}, ${answer.trim()}]);`;
  });
  return [...collector, ...body, ""].join("\n");
}

/** The same for JavaScript, which has no types to strip. */
export const plainModule = (code) =>
  codeModule(code)
    .replace("printed: string[]", "printed")
    .replace("answers: (readonly [unknown, unknown])[]", "answers")
    .replace("(...values: unknown[]): void =>", "(...values) =>");
