import { victimRecordStructure } from "../../record/victimRecord.js";
import type { ImportDefault } from "../importDefault.js";
import { inSchemaOrder } from "../shape/inSchemaOrder.js";
import type { FieldValues } from "./fieldValues.js";
import { unreadKey } from "./readRow.js";

const structure = [victimRecordStructure];

type Open = Record<string, unknown>;

const put = (target: Open, path: readonly string[], value: unknown): void => {
  const [key = "", ...rest] = path;
  if (rest.length === 0) target[key] = value;
  else put((target[key] ??= {}) as Open, rest, value);
};

/** A default that is an object stands in one record only. */
const fresh = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? { ...value } : value;

const has = (target: Open, path: readonly string[]): boolean => {
  const [key = "", ...rest] = path;
  if (target[key] === undefined) return false;
  return rest.length === 0 || has(target[key] as Open, rest);
};

const pathOf = (field: string): readonly string[] => field.replace("[]", "").split(".");

/** A member of a list: what was said of it, then the defaults for what was not. */
const member = (
  prefix: string,
  said: ReadonlyMap<string, unknown>,
  defaults: readonly ImportDefault[],
  isUnread: (field: string) => boolean,
): Open => {
  const made: Open = {};
  for (const [field, value] of said) made[field.slice(prefix.length)] = value;
  for (const { field, value } of defaults) {
    if (!field.startsWith(prefix) || isUnread(field)) continue;
    made[field.slice(prefix.length)] ??= value;
  }
  return made;
};

const each = (members: readonly Open[]): Open[] => [
  ...new Map(members.map((one) => [JSON.stringify(one), one])).values(),
];

/** Builds a candidate of a victim record, its keys in the order of the structure. */
export const assemble = (
  fields: FieldValues,
  defaults: readonly ImportDefault[],
  pseudonym: string | undefined,
): unknown => {
  const record: Open = pseudonym === undefined ? {} : { pseudonym };
  for (const [field, value] of fields.values) put(record, pathOf(field), value);
  record["offences"] = fields.offences.map((offence) =>
    member("offences[].", new Map([["offences[].offence", offence]]), defaults, () => false),
  );
  const services = fields.services.map(({ item, values }) =>
    member("services[].", values, defaults, (field) => fields.unread.has(unreadKey(field, item))),
  );
  if (services.length > 0) record["services"] = each(services);
  for (const { field, value, within } of defaults) {
    if (field.includes("[].") || fields.unread.has(field)) continue;
    if (within !== undefined && record[within] === undefined) continue;
    const path = pathOf(field);
    if (!has(record, path)) put(record, path, fresh(value));
  }
  return inSchemaOrder(structure, record);
};
