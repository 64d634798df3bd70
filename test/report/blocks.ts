import fc from "fast-check";
import {
  citation,
  date,
  figure,
  list,
  note,
  numberedParagraph,
  paragraph,
  section,
  table,
  tableCell,
  text,
  type BlockFragment,
  type InlineFragment,
  type SectionFragment,
} from "opsc/fragments";

const word = fc.constantFrom("law", "plan", "body", "fund", "court", "number", "State", "child", "–", "2024");
const words = fc.array(word, { maxLength: 8 }).map((list) => list.join(" "));

const cellFigure = fc
  .oneof(
    fc.integer({ min: 0, max: 3 }).map((count) => ({ kind: "count" as const, count })),
    fc.constant({ kind: "suppressed" as const }),
  )
  .map((value) =>
    figure({ value, origin: { from: "protected-table", table: "t", coordinates: ["F"] }, form: "cell" }),
  );

const line: fc.Arbitrary<InlineFragment[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: words.map(text) },
    fc.constantFrom<InlineFragment>(citation("CRC/C/156", { paragraph: 9 }), date("2024-05")),
  ),
  { maxLength: 3 },
);

const smallTable = fc
  .record({
    id: fc.option(fc.constantFrom("by-sex", "by-age"), { nil: undefined }),
    caption: words,
    rows: fc.array(fc.tuple(fc.constantFrom("Girls", "Boys"), cellFigure), { maxLength: 3 }),
  })
  .map(({ id, caption, rows }) =>
    table({
      ...(id === undefined ? {} : { id }),
      caption: [text(caption)],
      columns: [
        { key: "sex", label: "Sex", rowHeader: true },
        { key: "n", label: "Persons", align: "end" },
      ],
      rows: rows.map(([sex, value]) => [tableCell([text(sex)]), tableCell([value])]),
    }),
  );

const leaf: fc.Arbitrary<BlockFragment> = fc.oneof(
  { weight: 3, arbitrary: line.map(paragraph) },
  fc
    .tuple(line, fc.option(fc.constantFrom("p-7", "p-9", "p-27"), { nil: undefined }))
    .map(([children, id]) => numberedParagraph(1, children, id)),
  line.map(note),
  fc.array(line.map(paragraph), { maxLength: 2 }).map((entries) => list(entries.map((entry) => [entry]))),
  smallTable,
);

/** Any blocks but sections. */
export const blocks: fc.Arbitrary<BlockFragment[]> = fc.array(leaf, { maxLength: 6 });

/** Sections of a report, no two of one name. */
export const sections: fc.Arbitrary<SectionFragment[]> = fc
  .uniqueArray(fc.constantFrom("data", "prevention", "prohibition", "statistical-annex", "elsewhere"))
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.tuple(words, blocks).map(([title, children]) => section({ id, title: `T ${title}`, children })),
      ),
    ),
  );
