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
  figure,
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
} from "opsc/fragments";

/** One inline fragment of each kind, each with the same words inside where it holds words of its own. */
export const everyInline = (words: string): InlineFragment[] => [
  text(words),
  strong([text(words)]),
  emphasis([text(words)]),
  date("2015-01-30"),
  citation(words, { paragraph: 27, item: "a.ii" }),
  provisionReference("3.1.c"),
  sourceReference({ title: words, locator: words, year: 2020, url: "https://example.org/a" }),
  codedValue("actionStatuses", "partial", words),
  count(3, "recommendation"),
  figure({
    value: { kind: "count", count: 12 },
    origin: { from: "protected-table", table: words, coordinates: [words] },
    form: "cell",
  }),
  crossReference("place", [text(words)]),
  link("https://example.org/b", [text(words)]),
];

/** One block of each kind, with the same words wherever words can stand. */
export const everyBlock = (words: string): BlockFragment[] => {
  const inline = everyInline(words);
  return [
    section({ id: "place", title: words, provisions: ["9.1", "9.2"], children: [paragraph(inline)] }),
    paragraph(inline),
    numberedParagraph(1, inline, "numbered"),
    list([[paragraph(inline)], [paragraph(inline), note(inline)]], { ordered: true }),
    table({
      id: "table",
      caption: inline,
      columns: [
        { key: "a", label: words, rowHeader: true },
        { key: "b", label: words, align: "end" },
        { key: "c", label: words },
      ],
      rows: [[tableCell(inline), tableCell(inline, inline), tableCell()]],
      note: inline,
    }),
    finding({ code: "x", severity: "warning", message: inline, sources: [{ title: words }] }),
    note(inline),
    emptyContent("nothing-recorded", inline),
    definitionList([{ term: inline, definition: inline }]),
    chart({
      id: "chart",
      caption: inline,
      alternative: words,
      specification: { mark: "bar", title: words },
      data: table({ caption: inline, columns: [{ key: "a", label: words }], rows: [[tableCell(inline)]] }),
    }),
  ];
};

/** One fragment of each kind. */
export const everyFragment = [...everyBlock("words"), ...everyInline("words")];
