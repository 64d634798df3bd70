import fc from "fast-check";
import type { Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { describe, expect, it } from "vitest";
import { isPlain, textHandler } from "../../../src/render/markdown/textHandler.js";

const extensions = [gfmToMarkdown({ tablePipeAlign: false })];
const words = fc.string({
  unit: fc.constantFrom(..."aw9W sp.:/()-+=#*_[]<>&|~`!@\\é’ \n1"),
  maxLength: 12,
});

const text = (value: string) => ({ type: "text", value }) as const;
const treeOf = (parts: readonly string[]): Root => ({
  type: "root",
  children: [
    {
      type: "paragraph",
      children: parts.map((part, index) =>
        index % 2 === 0 ? text(part) : { type: "strong", children: [text(part)] },
      ),
    },
    { type: "heading", depth: 2, children: parts.map(text) },
    {
      type: "list",
      spread: false,
      children: [{ type: "listItem", children: [{ type: "paragraph", children: parts.map(text) }] }],
    },
    {
      type: "table",
      children: [
        { type: "tableRow", children: parts.map((part) => ({ type: "tableCell", children: [text(part)] })) },
        {
          type: "tableRow",
          children: parts.map((part) => ({ type: "tableCell", children: [text("x"), text(part)] })),
        },
      ],
    },
    {
      type: "paragraph",
      children: [{ type: "link", url: "https://example.org", children: parts.map(text) }],
    },
  ],
});

describe("textHandler", () => {
  it("writes every text as the library does", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (parts) => {
        const tree = treeOf(parts);
        expect(toMarkdown(tree, { extensions, handlers: { text: textHandler } })).toBe(
          toMarkdown(tree, { extensions }),
        );
      }),
      { numRuns: 200 * Number(process.env["OPSC_RUNS"] ?? 1) },
    );
  });

  it("takes the words of a report for plain, and marks for none", () => {
    const inLine = { before: "x", after: "x" };
    for (const plain of ["On ", " (Level 1). The Code of 2023 covers it.", "art. 3, para. 1: “sale” – 12 %"])
      expect(isPlain(plain, inLine), plain).toBe(true);
    for (const marked of ["*", "a_b", "[x]", "http://x", "www.x", "a|b", "~", "1 < 2"])
      expect(isPlain(marked, inLine), marked).toBe(false);
    expect(isPlain("1. x", { before: "\n", after: "" })).toBe(false);
  });
});
