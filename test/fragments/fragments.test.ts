import * as z from "zod";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  childrenOf,
  citation,
  count,
  crossReference,
  date,
  dayCount,
  definitionList,
  emptyContent,
  finding,
  fragmentSchema,
  fragmentTypes,
  joinFragments,
  link,
  list,
  note,
  numberedParagraph,
  paragraph,
  phrase,
  provisionReference,
  section,
  strong,
  table,
  tableCell,
  text,
  walkFragments,
  type BlockFragment,
  type Fragment,
  type FragmentType,
  type InlineFragment,
  type TableFragment,
} from "opsc/fragments";
import { everyFragment } from "./everyFragment.js";

describe("fragments", () => {
  it("have an example of every kind, each of which its schema accepts", () => {
    const types = everyFragment.map((fragment) => fragment.type);
    expect([...types].sort()).toEqual([...fragmentTypes].sort());
    for (const fragment of everyFragment) expect(fragmentSchema.parse(fragment)).toEqual(fragment);
  });

  it("are a union without a kind that is neither block nor inline", () => {
    expectTypeOf<Fragment>().toEqualTypeOf<BlockFragment | InlineFragment>();
    expectTypeOf<FragmentType>().toEqualTypeOf<Fragment["type"]>();
    expectTypeOf<z.infer<typeof fragmentSchema>>().toEqualTypeOf<Fragment>();
  });

  it("refuse unknown keys and unknown types at any depth", () => {
    const wrong = { type: "paragraph", children: [{ type: "text", value: "a", style: "red" }] };
    expect(fragmentSchema.safeParse(wrong).success).toBe(false);
    const unknown = { type: "section", id: "a", title: "A", children: [{ type: "script", value: "x" }] };
    expect(fragmentSchema.safeParse(unknown).success).toBe(false);
  });

  it("have a JSON Schema, recursion included", () => {
    expect(z.toJSONSchema(fragmentSchema, { io: "input" })).toHaveProperty("anyOf");
  });
});

describe("schemas of fragments", () => {
  const columns = [
    { key: "a", label: "A" },
    { key: "b", label: "B" },
  ];
  const tableOf = (parts: Partial<TableFragment>) =>
    fragmentSchema.safeParse(table({ caption: [], columns, rows: [], ...parts })).success;

  it("want one cell for each column", () => {
    expect(tableOf({ rows: [[tableCell(), tableCell()]] })).toBe(true);
    expect(tableOf({ rows: [[tableCell()]] })).toBe(false);
  });

  it("want different keys of columns, and at least one column", () => {
    expect(
      tableOf({
        columns: [
          { key: "a", label: "A" },
          { key: "a", label: "B" },
        ],
      }),
    ).toBe(false);
    expect(tableOf({ columns: [] })).toBe(false);
  });

  it.each([
    "javascript:alert(1)",
    "http://example.org",
    "data:text/html,x",
    "//example.org",
    "ftp://example.org",
  ])("refuse the address %s of a link", (url) => {
    expect(fragmentSchema.safeParse(link(url, [])).success).toBe(false);
  });

  it.each(["Deadlines", "a b", "1a", "a/b", ""])("refuse the identifier %j", (id) => {
    expect(fragmentSchema.safeParse(section({ id, title: "A", children: [] })).success).toBe(false);
  });

  it.each(["2024-02-30", "2024-13", "24", "soon"])("refuse the date %s", (value) => {
    expect(fragmentSchema.safeParse(date(value)).success).toBe(false);
  });

  it("let no number pass whose origin does not fit its unit, and none below zero", () => {
    expect(fragmentSchema.safeParse(dayCount(4)).success).toBe(true);
    expect(fragmentSchema.safeParse({ ...dayCount(4), origin: "follow-up-count" }).success).toBe(false);
    expect(fragmentSchema.safeParse({ ...count(4, "measure"), unit: "victim" }).success).toBe(false);
    expect(fragmentSchema.safeParse(count(-1, "measure")).success).toBe(false);
  });
});

describe("constructors", () => {
  it("leave out what is not given", () => {
    expect(Object.keys(citation("CRC/C/156"))).toEqual(["type", "symbol", "form"]);
    expect(Object.keys(citation("CRC/C/156", { paragraph: 1, item: null }))).not.toContain("item");
    expect(Object.keys(numberedParagraph(1, []))).toEqual(["type", "number", "children"]);
  });
});

describe("walkFragments", () => {
  it("comes to every fragment once, each before its children, in reading order", () => {
    const tree = section({
      id: "a",
      title: "A",
      children: [
        paragraph([strong([text("1")])]),
        list([
          [note([text("2")])],
          [finding({ code: "x", severity: "error", message: [text("3")], sources: [] })],
        ]),
        table({
          caption: [text("4")],
          columns: [{ key: "a", label: "A" }],
          rows: [[tableCell([text("5")], [text("6")])]],
          note: [text("7")],
        }),
        emptyContent("explained", [text("8")]),
        definitionList([{ term: [text("9")], definition: [crossReference("a", [text("10")])] }]),
      ],
    });
    const words = [...walkFragments([tree])].flatMap((fragment) =>
      fragment.type === "text" ? [fragment.value] : [],
    );
    expect(words).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    expect([...walkFragments([tree])][0]).toBe(tree);
  });

  it("finds no children in a leaf", () => {
    expect(childrenOf(provisionReference("3.1.c"))).toEqual([]);
  });
});

describe("phrase", () => {
  it("joins words that meet and keeps fragments in their place", () => {
    expect(phrase`On ${date("2025-04-01")}, ${"no"} reply${[text("."), text("")]}`).toEqual([
      text("On "),
      date("2025-04-01"),
      text(", no reply."),
    ]);
  });

  it("is empty for no words", () => {
    expect(phrase`${""}`).toEqual([]);
  });
});

describe("joinFragments", () => {
  it("puts words between groups alone", () => {
    expect(joinFragments([[text("a")], [text("b")]], ", ")).toEqual([text("a"), text(", "), text("b")]);
    expect(joinFragments([], ", ")).toEqual([]);
  });
});
