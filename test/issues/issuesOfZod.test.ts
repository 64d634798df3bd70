import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { issueSchema, issuesOfZod } from "opsc/issues";

/** What must never come back: it stands in the input, as a value or as a key. */
const secret = "Jane-Roe-7081";
const secretNumber = 7_081_552;

const issuesFor = (schema: z.ZodType, input: unknown) => {
  const parsed = schema.safeParse(input);
  if (parsed.success) throw new Error("the input was meant to be refused");
  return issuesOfZod(parsed.error);
};

const longWord = z.string().refine((word) => word.length > 100, { error: "Expected a long word." });

/** A schema that refuses everything with an issue of its own making, as a refinement may. */
const refusing = (issue: Record<string, unknown>): z.ZodType =>
  z.unknown().superRefine((input, context) => {
    context.addIssue({ input, ...issue } as Parameters<typeof context.addIssue>[0]);
  });

/** One line for each kind of issue that zod 4 has: schema, input with the secret, code, message. */
const kinds: readonly [kind: string, schema: z.ZodType, input: unknown, code: string, message: string][] = [
  ["type", z.object({ id: z.number() }), { id: secret }, "invalid-type", "Expected a number."],
  ["type: text", z.string(), secretNumber, "invalid-type", "Expected text."],
  ["type: list", z.array(z.string()), { [secret]: 1 }, "invalid-type", "Expected a list."],
  ["type: boolean", z.boolean(), secret, "invalid-type", "Expected true or false."],
  ["type: whole number", z.int(), 7.5, "invalid-type", "Expected a whole number."],
  [
    "type: missing",
    z.object({ id: z.string() }),
    {},
    "invalid-type",
    "Expected text; nothing is there. Add it.",
  ],
  [
    "type: template",
    z.templateLiteral(["OPSC-", z.number()]),
    secretNumber,
    "invalid-type",
    "Expected text.",
  ],
  [
    "type of no name here",
    refusing({ code: "invalid_type", expected: "hologram" }),
    secret,
    "invalid-type",
    "Expected hologram.",
  ],
  ["type: never", z.object({ id: z.never() }), { id: secret }, "invalid-type", "Expected no value."],
  ["too short", z.string().min(40), secret, "too-small", "Expected at least 40 characters."],
  ["empty", z.string().min(1), "", "too-small", "Expected text that is not empty."],
  ["wrong length", z.string().length(3), secret, "too-big", "Expected exactly 3 characters."],
  ["too few", z.array(z.string()).min(2), [secret], "too-small", "Expected at least 2 items."],
  [
    "too few entries",
    z.map(z.string(), z.number()).check(z.minSize(2)),
    new Map([[secret, 1]]),
    "too-small",
    "Expected at least 2 entries.",
  ],
  [
    "too short a tuple",
    z.tuple([z.string(), z.string()]),
    [secret],
    "too-small",
    "Expected at least 2 items.",
  ],
  [
    "too few, nothing said of the bound",
    refusing({ code: "too_small", origin: "array", minimum: 2 }),
    [secret],
    "too-small",
    "Expected at least 2 items.",
  ],
  [
    "too few, the bound excluded",
    refusing({ code: "too_small", origin: "array", minimum: 2, inclusive: false }),
    [secret],
    "too-small",
    "Expected at least 3 items.",
  ],
  [
    "too many, the bound excluded",
    refusing({ code: "too_big", origin: "set", maximum: 2, inclusive: false }),
    new Set([secret]),
    "too-big",
    "Expected at most 1 item.",
  ],
  ["too low", z.number().min(8_000_000), secretNumber, "too-small", "Expected a number of at least 8000000."],
  ["not positive", z.number().positive(), -secretNumber, "too-small", "Expected a number greater than 0."],
  [
    "too early",
    z.date().min(new Date("2015-01-30T00:00:00Z")),
    new Date("1999-07-08T00:00:00Z"),
    "too-small",
    "Expected a date not before 2015-01-30T00:00:00.000Z.",
  ],
  [
    "too late",
    z.date().max(new Date("2015-01-30T00:00:00Z")),
    new Date("2020-07-08T00:00:00Z"),
    "too-big",
    "Expected a date not after 2015-01-30T00:00:00.000Z.",
  ],
  ["too long", z.string().max(4), secret, "too-big", "Expected at most 4 characters."],
  ["too many", z.array(z.string()).max(1), [secret, secret], "too-big", "Expected at most 1 item."],
  ["too high", z.number().max(5), secretNumber, "too-big", "Expected a number of at most 5."],
  ["not below", z.number().lt(5), secretNumber, "too-big", "Expected a number smaller than 5."],
  ["pattern", z.string().regex(/^[a-z]$/), secret, "invalid-format", "Expected text that matches /^[a-z]$/."],
  [
    "pattern with its own sentence",
    z.string().regex(/^[a-z]$/, { error: "Invalid letter: write one small letter." }),
    secret,
    "invalid-format",
    "Invalid letter: write one small letter.",
  ],
  [
    "pattern that is not said",
    refusing({ code: "invalid_format", format: "regex" }),
    secret,
    "invalid-format",
    "Expected text that matches the documented pattern.",
  ],
  ["address", z.url(), secret, "invalid-format", "Expected an address such as https://example.org/page."],
  ["day", z.iso.date(), secret, "invalid-format", "Expected a day that exists, written YYYY-MM-DD."],
  [
    "beginning",
    z.string().startsWith("CRC/"),
    secret,
    "invalid-format",
    'Expected text that begins with "CRC/".',
  ],
  ["end", z.string().endsWith("/CO/1"), secret, "invalid-format", 'Expected text that ends with "/CO/1".'],
  ["part", z.string().includes("OPSC"), secret, "invalid-format", 'Expected text that contains "OPSC".'],
  ["other form", z.ulid(), secret, "invalid-format", 'Expected text in the form "ulid".'],
  ["multiple", z.number().multipleOf(5), secretNumber, "not-multiple-of", "Expected a multiple of 5."],
  [
    "unknown key",
    z.strictObject({}),
    { [secret]: secret },
    "unrecognized-keys",
    "Expected no other keys than those documented; 1 unknown key found. Remove them or check their spelling.",
  ],
  [
    "unknown keys",
    z.strictObject({}),
    { [secret]: 1, [`${secret}b`]: 2 },
    "unrecognized-keys",
    "Expected no other keys than those documented; 2 unknown keys found. Remove them or check their spelling.",
  ],
  ["one value", z.literal("OPSC"), secret, "invalid-value", 'Expected "OPSC".'],
  ["one of values", z.enum(["a", "b"]), secret, "invalid-value", 'Expected one of "a", "b".'],
  [
    "values of other types",
    z.literal([1, 2n, null, undefined, true]),
    secret,
    "invalid-value",
    "Expected one of 1, 2n, null, undefined, true.",
  ],
  [
    "union of simple forms",
    z.union([z.string(), z.number()]),
    { [secret]: secret },
    "invalid-union",
    "Expected text, or a number.",
  ],
  ["union of the same form", z.union([longWord, longWord]), secret, "invalid-union", "Expected a long word."],
  [
    "union, nearest form",
    z.union([
      z.number(),
      z.strictObject({ id: z.strictObject({ a: z.number(), b: z.number() }) }),
      z.strictObject({ id: z.strictObject({ a: z.number(), b: z.string() }) }),
    ]),
    { id: { a: secret, b: secret } },
    "invalid-union",
    "Expected one of 3 documented forms. For the nearest: id.a: Expected a number.",
  ],
  [
    "union in a union",
    z.union([z.union([z.null(), z.boolean()]), z.number()]),
    secret,
    "invalid-union",
    "Expected null, or true or false, or a number.",
  ],
  [
    "union of which no form is of the type",
    z.union([z.null(), z.intersection(z.string(), z.number())]),
    [secret],
    "invalid-union",
    "Expected one of 2 documented forms. For the nearest: Expected null.",
  ],
  [
    "union of forms that are not said",
    refusing({ code: "invalid_union", errors: [] }),
    secret,
    "invalid-union",
    "Expected a value of one of the documented forms.",
  ],
  [
    "union by a key",
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("a") }),
      z.strictObject({ kind: z.literal("b") }),
    ]),
    { kind: secret, [secret]: 1 },
    "invalid-union",
    'Expected one of "a", "b".',
  ],
  [
    "union of which one alone may fit",
    z.xor([z.string(), z.string().min(1)]),
    secret,
    "invalid-union",
    "Expected a value of one documented form; this one fits several.",
  ],
  [
    "key of a record",
    z.record(z.string().regex(/^[a-z]$/), z.number()),
    { [secret]: 1 },
    "invalid-key",
    "Expected every key in its documented form. Expected text that matches /^[a-z]$/.",
  ],
  [
    "key outside a record's keys",
    z.record(z.enum(["a"]), z.number()),
    { a: 1, [secret]: 1 },
    "unrecognized-keys",
    "Expected no other keys than those documented; 1 unknown key found. Remove them or check their spelling.",
  ],
  [
    "entry of a map",
    z.map(z.strictObject({ id: z.string() }), z.number()),
    new Map([[{ id: secret }, secret]]),
    "invalid-element",
    "Expected every entry in its documented form. Expected a number.",
  ],
  [
    "key of a map",
    z.map(z.strictObject({ id: z.number() }), z.number()),
    new Map([[{ id: secret }, 1]]),
    "invalid-key",
    "Expected every key in its documented form. Expected a number.",
  ],
  ["own rule, said", longWord, secret, "custom", "Expected a long word."],
  [
    "own rule, unsaid",
    z.string().refine(() => false),
    secret,
    "custom",
    "Expected a value that keeps to the rule of this field; see its description.",
  ],
];

describe("issuesOfZod", () => {
  it.each(kinds)("%s", (_kind, schema, input, code, message) => {
    const issues = issuesFor(schema, input);
    expect(issues.map((issue) => [issue.code, issue.message])).toEqual([[code, message]]);
  });

  it.each(kinds)("%s: repeats nothing of the input, even where zod reports it", (_kind, schema, input) => {
    for (const reportInput of [false, true]) {
      const parsed = schema.safeParse(input, { reportInput });
      const said = JSON.stringify(issuesOfZod(parsed.error as z.ZodError));
      expect(said).not.toContain(secret);
      expect(said).not.toContain(String(secretNumber));
      expect(said).not.toContain("1999");
    }
  });

  it.each(kinds)("%s: answers in the shape of an issue", (_kind, schema, input) => {
    for (const issue of issuesFor(schema, input)) expect(issueSchema.safeParse(issue).success).toBe(true);
  });

  it("covers every code that zod 4 has", () => {
    const codes = new Set(kinds.map(([, , , code]) => code));
    expect([...codes].sort()).toEqual([
      "custom",
      "invalid-element",
      "invalid-format",
      "invalid-key",
      "invalid-type",
      "invalid-union",
      "invalid-value",
      "not-multiple-of",
      "too-big",
      "too-small",
      "unrecognized-keys",
    ]);
  });

  it("names the place, down to the element", () => {
    const schema = z.object({ list: z.array(z.object({ day: z.iso.date() })) });
    expect(issuesFor(schema, { list: [{ day: "2015-01-30" }, { day: secret }] })[0]?.path).toEqual([
      "list",
      1,
      "day",
    ]);
  });

  it("leaves the refused key of a record out of the path", () => {
    const schema = z.object({ ids: z.record(z.string().max(2), z.number()) });
    expect(issuesFor(schema, { ids: { [secret]: 1 } })[0]?.path).toEqual(["ids"]);
  });

  it("writes a symbol in a path as text", () => {
    const parsed = z.string().superRefine((_, context) => {
      context.addIssue({ code: "custom", message: "Expected x.", path: [Symbol("place")] });
    });
    expect(issuesFor(parsed, "a")[0]?.path).toEqual(["Symbol(place)"]);
  });

  it("takes the source of a rule, and leaves out what is no source", () => {
    const sourced = (source: unknown) =>
      issuesFor(refusing({ code: "custom", message: "Expected x.", params: { source } }), secret);
    expect(sourced({ title: "OPSC", locator: "art. 3" })[0]?.source).toEqual({
      title: "OPSC",
      locator: "art. 3",
    });
    expect(sourced({ name: secret })).toEqual([
      { code: "custom", severity: "error", path: [], message: "Expected x." },
    ]);
  });

  it("keeps one issue for each of zod's, in order", () => {
    const schema = z.strictObject({ a: z.string(), b: z.int(), c: z.enum(["x"]) });
    const codes = issuesFor(schema, { a: 1, b: "x", c: "y", d: 1 }).map(({ code, path }) => [code, ...path]);
    expect(codes).toEqual([
      ["invalid-type", "a"],
      ["invalid-type", "b"],
      ["invalid-value", "c"],
      ["unrecognized-keys"],
    ]);
  });
});

describe("issuesOfZod where zod speaks another language", () => {
  afterEach(() => {
    z.config(z.locales.en());
  });

  it("says what was expected in its own words, however a locale hands over its sentence", () => {
    const sentence = "Mindestens 40 Zeichen.";
    for (const localeError of [() => sentence, () => ({ message: sentence })]) {
      z.config({ localeError });
      expect(issuesFor(z.string().min(40), secret)[0]?.message).toBe("Expected at least 40 characters.");
    }
  });

  it.each(kinds)("%s: repeats nothing of the input", (_kind, schema, input) => {
    for (const locale of [z.locales.de(), z.locales.ru(), z.locales.fr(), z.locales.ja()]) {
      z.config(locale);
      const said = JSON.stringify(issuesFor(schema, input));
      expect(said).not.toContain(secret);
      expect(said).not.toContain(String(secretNumber));
    }
  });
});
