import fc from "fast-check";
import type * as z from "zod";
import { patternsOf } from "../../src/victims/structure/nodes/stringNode.js";
import { kindOf, listedBy } from "./schemaLeaves.js";

const defOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Readonly<Record<string, unknown>>;

const takes = (schema: z.core.$ZodType, value: unknown): boolean =>
  (schema as z.ZodType).safeParse(value).success;

/** Whole numbers near bounds that records have; a schema takes some of them. */
const numbers = [0, 1, 9, 10, 17, 18, 120, 121, 366, 12_000, 1_000_000_000_000];

const textsOf = (schema: z.core.$ZodType): readonly unknown[] =>
  patternsOf(schema).flatMap((pattern) => fc.sample(fc.stringMatching(pattern), { numRuns: 12, seed: 5 }));

/** All of a list, or of a long one, such as the countries, every twentieth and the last. */
const someOf = (values: readonly unknown[]): readonly unknown[] =>
  values.length <= 60 ? values : values.filter((_, at) => at % 20 === 0 || at === values.length - 1);

const innerOf = (schema: z.core.$ZodType, key: string): z.core.$ZodType =>
  defOf(schema)[key] as z.core.$ZodType;

const membersOf = (schema: z.core.$ZodType): readonly (readonly [string, z.core.$ZodType])[] =>
  Object.entries(defOf(schema)["shape"] as Readonly<Record<string, z.core.$ZodType>>);

const objectForms = (schema: z.core.$ZodType): readonly unknown[] => {
  const forms = membersOf(schema).map(([key, member]) => [key, everyForm(member), kindOf(member)] as const);
  const full = Object.fromEntries(forms.map(([key, values]) => [key, values[0]]));
  return [
    full,
    ...forms.flatMap(([key, values]) => values.slice(1).map((value) => ({ ...full, [key]: value }))),
    ...forms.flatMap(([key, , kind]) => (kind === "optional" ? [without(full, key)] : [])),
    Object.fromEntries(
      forms.flatMap(([key, values, kind]) => (kind === "optional" ? [] : [[key, values[0]]])),
    ),
  ];
};

const without = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

const listForms = (schema: z.core.$ZodType): readonly unknown[] => {
  const items = everyForm(innerOf(schema, "element"));
  const lists = items.map((item) => [item]);
  return [...lists, [], items.slice(0, 2), items.slice(0, 3)].filter((list) => takes(schema, list));
};

/**
 * Values that a schema takes, each differing from the first in one thing: every value of every enumeration that is not very long, every member of every
 * union, every member that may be left out, lists of several lengths, and some texts of every pattern. The first has every member.
 */
export function everyForm(schema: z.core.$ZodType): readonly unknown[] {
  switch (kindOf(schema)) {
    case "object":
      return objectForms(schema);
    case "array":
      return listForms(schema);
    case "optional":
      return everyForm(innerOf(schema, "innerType"));
    case "union":
      return (defOf(schema)["options"] as readonly z.core.$ZodType[]).flatMap(everyForm);
    case "number":
      return numbers.filter((number) => takes(schema, number));
    case "string":
      return textsOf(schema);
    default:
      return someOf(listedBy(schema));
  }
}
