import {
  fragmentTypes,
  paragraph,
  section,
  table,
  tableCell,
  text,
  type BlockFragment,
} from "opsc/fragments";
import { toHtml, toMarkdown } from "opsc/render";
import { describe, expect, it } from "vitest";
import { everyFragment, everyInline } from "../fragments/everyFragment.js";
import { docxBlockHandlers, docxInlineHandlers } from "../../src/render/docx/docxHandlers.js";
import { wordsOfTree } from "../../src/render/html/wordsOfTree.js";
import { htmlHandlers } from "../../src/render/html/htmlHandlers.js";
import { markdownBlockHandlers, markdownInlineHandlers } from "../../src/render/markdown/markdownHandlers.js";

const blockOf = (fragment: (typeof everyFragment)[number]): BlockFragment =>
  everyInline("w").some(({ type }) => type === fragment.type)
    ? { type: "paragraph", children: [fragment as ReturnType<typeof everyInline>[number]] }
    : (fragment as BlockFragment);

describe("handlers", () => {
  it("are one for each kind of fragment and renderer", () => {
    const sorted = [...fragmentTypes].sort();
    expect(Object.keys(htmlHandlers).sort()).toEqual(sorted);
    expect(Object.keys({ ...markdownBlockHandlers, ...markdownInlineHandlers }).sort()).toEqual(sorted);
    expect(Object.keys({ ...docxBlockHandlers, ...docxInlineHandlers }).sort()).toEqual(sorted);
  });

  it.each(everyFragment.map((fragment) => [fragment.type, fragment] as const))(
    "print a %s",
    (_, fragment) => {
      const block = blockOf(fragment);
      const report = {
        title: "T",
        language: "en",
        asOf: "2025-04-01",
        synthetic: false,
        fragments: [section({ id: "a", title: "A", children: [block] })],
      };
      const empty = { ...report, fragments: [section({ id: "a", title: "A", children: [] })] };
      expect(toMarkdown(report).length).toBeGreaterThan(toMarkdown(empty).length);
      expect(toHtml(report).length).toBeGreaterThan(toHtml(empty).length);
    },
  );

  it("print a row that is too short with empty cells at its end", () => {
    const columns = ["a", "b", "c"].map((key) => ({ key, label: key.toUpperCase() }));
    const rows = [[tableCell([text("one")])], []];
    const short = table({ caption: [text("Short rows")], columns, rows });
    const report = {
      title: "T",
      language: "en",
      asOf: "2025-04-01",
      synthetic: false,
      fragments: [section({ id: "a", title: "A", children: [short] })],
    };
    const lines = toMarkdown(report)
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(lines.map((line) => line.replace(/[ -]/g, ""))).toEqual(["|A|B|C|", "||||", "|one|||", "||||"]);
    const html = /<tbody>.*<\/tbody>/s.exec(toHtml(report))?.[0] ?? "";
    expect(html.match(/<td/g)).toHaveLength(6);
    expect(html.match(/>one</g)).toHaveLength(1);
  });

  it("take the words of an HTML tree without its comments", () => {
    const tree = [
      { type: "text", value: "a" },
      { type: "comment", value: "b" },
      { type: "element", tagName: "em", properties: {}, children: [{ type: "text", value: "c" }] },
    ] as const;
    expect(wordsOfTree(tree as unknown as Parameters<typeof wordsOfTree>[0])).toBe("ac");
  });

  it("write dates, provisions, citations and numbers in the form of United Nations documents", () => {
    const words = toMarkdown(everyInline("w").map((inline) => paragraph([inline])));
    expect(words).toContain("30 January 2015");
    expect(words).toContain("art. 3 (1) (c)");
    expect(words).toContain("w, para. 27 (a) (ii)");
    expect(words).toContain("3 recommendations");
  });
});
