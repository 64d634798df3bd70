import type { Issue } from "../../../issues/issue.js";
import type { RecordedAge } from "../../record/recordedAge.js";
import { importIssues } from "./importIssues.js";
import type { Contribution, RowReading } from "./readRow.js";

/** What each field of a record is to hold: one value, or a list where the name of the field ends in `[]`. */
export interface FieldValues {
  /** Values by field. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Codes of offences. */
  readonly offences: readonly string[];
  /** Members of the list of services, each with the row of the subform that it stood in; undefined for the row itself. */
  readonly services: readonly {
    readonly item: string | undefined;
    readonly values: ReadonlyMap<string, unknown>;
  }[];
  /** Fields that stay empty, whatever the defaults say. */
  readonly unread: ReadonlySet<string>;
  /** What was noticed. */
  readonly issues: readonly Issue[];
}

const isWithin = (inner: RecordedAge, outer: RecordedAge): boolean =>
  inner.kind === "range" &&
  outer.kind === "range" &&
  inner.minimum >= outer.minimum &&
  inner.maximum <= outer.maximum;

/** The one of two values that says all that the other says; undefined where they differ. */
const closer = (one: unknown, other: unknown): unknown => {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  if (typeof one !== "object" || typeof other !== "object") return undefined;
  const [left, right] = [one as RecordedAge, other as RecordedAge];
  if (isWithin(left, right)) return left;
  return isWithin(right, left) ? right : undefined;
};

/** The offences of a row, each once. A general sign gives way where a closer one names an offence. */
const offencesOf = (contributions: readonly Contribution[]): string[] => {
  const refined = new Set(
    contributions.flatMap(({ mapping, value }) =>
      value === "undetermined" || mapping.refines === undefined ? [] : [mapping.refines],
    ),
  );
  const codes = contributions
    .filter(
      ({ mapping, text, value }) =>
        value !== "undetermined" ||
        !(refined.has(mapping.column) || refined.has(`${mapping.column}=${text}`)),
    )
    .map(({ value }) => value as string);
  return [...new Set(codes)];
};

const oneValue = (
  contributions: readonly Contribution[],
): { value?: unknown; differ?: Issue["path"] | undefined } => {
  const first = contributions.filter(({ mapping }) => mapping.yields !== true);
  const asked = first.length > 0 ? first : contributions.slice(0, 1);
  let value = asked[0]?.value;
  for (const { value: next, path } of asked.slice(1)) {
    value = closer(value, next);
    if (value === undefined) return { differ: path };
  }
  return { value };
};

const byField = (contributions: readonly Contribution[]): Map<string, Contribution[]> => {
  const fields = new Map<string, Contribution[]>();
  for (const one of contributions) {
    const field = fields.get(one.mapping.field);
    if (field === undefined) fields.set(one.mapping.field, [one]);
    else field.push(one);
  }
  return fields;
};

const servicePrefix = "services[].";

/** Settles what the columns of a row said into one answer for each field. */
export const fieldValuesOf = (reading: RowReading): FieldValues => {
  const issues = [...reading.issues];
  const unread = new Set(reading.unread);
  const settle = (contributions: readonly Contribution[]): Map<string, unknown> => {
    const values = new Map<string, unknown>();
    for (const [field, said] of byField(contributions)) {
      if (field.endsWith("[]")) {
        values.set(field, [...new Set(said.map(({ value }) => value))]);
        continue;
      }
      const { value, differ } = oneValue(said);
      if (differ === undefined) values.set(field, value);
      else {
        issues.push(importIssues.differ(differ));
        unread.add(field);
      }
    }
    return values;
  };

  const items = new Map<string | undefined, Contribution[]>();
  const rest: Contribution[] = [];
  const offences: Contribution[] = [];
  for (const one of reading.contributions) {
    const { field } = one.mapping;
    if (field === "offences[].offence") offences.push(one);
    else if (!field.startsWith(servicePrefix)) rest.push(one);
    else items.set(one.item, [...(items.get(one.item) ?? []), one]);
  }
  const services = [...items]
    .map(([item, said]) => ({ item, values: settle(said) }))
    .filter(({ values }) => values.has("services[].service"));
  return { values: settle(rest), offences: offencesOf(offences), services, unread, issues };
};
