import fc from "fast-check";
import {
  chart,
  citation,
  codedValue,
  count,
  crossReference,
  date,
  definitionList,
  emphasis,
  emptyContent,
  finding,
  link,
  list,
  note,
  numberedParagraph,
  paragraph,
  provisionReference,
  section,
  sourceReference,
  strong,
  table,
  tableCell,
  text,
  type BlockFragment,
  type InlineFragment,
  type SectionFragment,
} from "opsc/fragments";
import type { Renderable } from "opsc/render";
import { hostileWords } from "../hostile.js";

const words = fc.oneof(
  fc.constantFrom("words", "a b", "\ud800", "{\u2066bullets-0}", "{paragraphs-0}", ...hostileWords),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 5 }),
);
const ids = fc.constantFrom("a", "b", "c-d", "c", "e".repeat(50), `${"e".repeat(50)}f`);
const urls = fc.constantFrom(
  "https://example.org/a?b=c&d=%22",
  "https://example.org/ü",
  "javascript:alert(1)",
  "http://example.org",
  "https://a b",
);
const source = fc.record({ title: words, url: fc.option(urls, { nil: undefined }) });

const leaf: fc.Arbitrary<InlineFragment> = fc.oneof(
  words.map(text),
  fc.constant(date("2015-01-30")),
  words.map((symbol) => citation(symbol, { paragraph: 27, item: "a" })),
  fc.constant(provisionReference("3.1.c")),
  source.map(sourceReference),
  words.map((label) => codedValue("list", "code", label)),
  fc.nat(9).map((value) => count(value, "recommendation")),
);

const { inline } = fc.letrec<{ inline: InlineFragment; inner: InlineFragment[] }>((tie) => ({
  inner: fc.array(tie("inline"), { maxLength: 2 }),
  inline: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    leaf,
    tie("inner").map(strong),
    tie("inner").map(emphasis),
    fc.tuple(ids, tie("inner")).map(([id, children]) => crossReference(id, children)),
    fc.tuple(urls, tie("inner")).map(([url, children]) => link(url, children)),
  ),
}));
const line = fc.array(inline, { maxLength: 3 });

const tables = fc
  .tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 0, max: 3 }),
    ids,
    line,
    fc.option(line, { nil: undefined }),
  )
  .chain(([width, height, id, caption, remark]) =>
    fc
      .tuple(
        fc.array(words, { minLength: width, maxLength: width }),
        fc.array(
          fc.array(
            fc.array(line, { maxLength: 2 }).map((lines) => tableCell(...lines)),
            { minLength: width, maxLength: width },
          ),
          { minLength: height, maxLength: height },
        ),
      )
      .map(([labels, rows]) =>
        table({
          id,
          caption,
          columns: labels.map((label, index) => ({
            key: `k${index}`,
            label,
            ...(index === 0 ? { rowHeader: true } : { align: "end" as const }),
          })),
          rows,
          note: remark,
        }),
      ),
  );

const { block } = fc.letrec<{ block: BlockFragment; inner: BlockFragment[] }>((tie) => ({
  inner: fc.array(tie("block"), { maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    line.map(paragraph),
    fc.tuple(line, ids).map(([children, id]) => numberedParagraph(1, children, id)),
    tables,
    fc
      .record({
        message: line,
        sources: fc.array(source, { maxLength: 2 }),
        severity: fc.constantFrom("error" as const, "warning" as const, "information" as const),
      })
      .map((parts) => finding({ code: "x", ...parts })),
    line.map(note),
    line.map((reason) => emptyContent("explained", reason)),
    fc.array(fc.record({ term: line, definition: line }), { maxLength: 2 }).map(definitionList),
    fc
      .record({ caption: line, alternative: words, data: tables })
      .map((parts) => chart({ id: "drawing", specification: {}, ...parts })),
    fc
      .tuple(fc.array(tie("inner"), { maxLength: 3 }), fc.boolean())
      .map(([items, ordered]) => list(items, { ordered })),
    fc
      .record({ id: ids, title: words, children: tie("inner") })
      .map((parts) => section({ ...parts, provisions: ["9.1"] })),
  ),
}));

/** Counts the numbered paragraphs from 1, or by twos, which Word does not. */
const numbered = (fragments: readonly BlockFragment[], stride: number): BlockFragment[] => {
  let last = 0;
  const walk = (fragment: BlockFragment): BlockFragment => {
    if (fragment.type === "section") return { ...fragment, children: fragment.children.map(walk) };
    if (fragment.type === "list") return { ...fragment, items: fragment.items.map((item) => item.map(walk)) };
    return fragment.type === "numberedParagraph" ? { ...fragment, number: (last += 1) * stride } : fragment;
  };
  return fragments.map(walk);
};

/** Random reports of every kind of fragment, with hostile words in them. */
export const reports: fc.Arbitrary<Renderable> = fc
  .record({
    title: words,
    language: fc.constantFrom("en", "fr", "es", "ru", "tk"),
    synthetic: fc.boolean(),
    sections: fc.array(fc.record({ id: ids, title: words, children: fc.array(block, { maxLength: 4 }) }), {
      maxLength: 3,
    }),
    stride: fc.constantFrom(1, 1, 2),
  })
  .map(({ sections, stride, ...rest }) => ({
    ...rest,
    asOf: "2025-04-01",
    fragments: numbered(sections.map(section), stride) as SectionFragment[],
  }));
