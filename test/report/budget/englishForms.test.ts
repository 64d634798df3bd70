import {
  citation,
  count,
  date,
  dayCount,
  figure,
  paragraph,
  provisionReference,
  quantityUnitSchema,
  section,
  sourceReference,
  type FigureValue,
  type InlineFragment,
} from "opsc/fragments";
import { provisions } from "opsc/protocol";
import { toMarkdown } from "opsc/render";
import { countWords } from "opsc/report";
import { describe, expect, it } from "vitest";

/** Words that a reader of the Markdown sees: what stands between spaces and holds a letter or a digit. */
const printed = (fragment: InlineFragment): number => {
  const fragments = [section({ id: "x", title: "Heading", children: [paragraph([fragment])] })];
  const report = { title: "T", language: "en", asOf: "2025-01-01", synthetic: false, fragments };
  const body = toMarkdown(report).split("## Heading")[1] ?? "";
  return body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
};

const origin = { from: "protected-table", table: "t", coordinates: ["F"] } as const;
const values: readonly FigureValue[] = [
  { kind: "count", count: 0 },
  { kind: "count", count: 1234 },
  { kind: "rate", rate: 12.5, per: 100 },
  { kind: "rate", rate: 3, per: 100_000 },
  { kind: "score", score: 0.5, end: "lower" },
];

const cases: Readonly<Record<string, readonly InlineFragment[]>> = {
  dates: [date("2015"), date("2015-01"), date("2015-01-30")],
  citations: (["full", "place"] as const).flatMap((form) => [
    citation("CRC/C/156", { form }),
    citation("CRC/C/OPSC/TKM/CO/1", { paragraph: 9, form }),
    citation("CRC/C/OPSC/TKM/CO/1", { paragraph: 27, item: "a.ii", form }),
  ]),
  provisions: provisions.map(({ id }) => provisionReference(id)),
  sources: [sourceReference({ title: "OPSC", locator: "art. 12", year: 2000 })],
  quantities: [0, 1, 2, 5, 2620].flatMap((value) => [
    dayCount(value),
    ...quantityUnitSchema.options.flatMap((unit) =>
      unit === "day" ? [] : [count(value, unit), count(value, unit, "bare")],
    ),
  ]),
  figures: values.map((value) => figure({ value, origin, form: "prose" })),
};

describe("the words counted in English are those that a renderer prints", () => {
  it.each(Object.entries(cases))("%s", (_name, fragments) => {
    const counted = fragments.map((fragment) => [fragment, countWords([paragraph([fragment])])]);
    expect(counted).toEqual(fragments.map((fragment) => [fragment, printed(fragment)]));
  });
});
