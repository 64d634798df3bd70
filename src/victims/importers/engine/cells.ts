import type { Row } from "./importDefinition.js";

/** More values than this in one cell are no list of answers. */
const mostValues = 50;

const textOf = (value: unknown): string | undefined => {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
};

const textsOfList = (list: readonly unknown[]): string[] | undefined => {
  const texts = list.filter((value) => value !== null).map(textOf);
  return texts.length > mostValues || texts.includes(undefined) ? undefined : (texts as string[]);
};

const jsonList = (text: string): readonly unknown[] | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** The value of the first of these columns that has one; `undefined` where none has. Inherited properties are no columns. */
export const cellOf = (row: Row, names: readonly string[]): unknown => {
  for (const name of names) {
    const value = Object.hasOwn(row, name) ? row[name] : undefined;
    if (value !== undefined && value !== null && value !== "") return value;
  }
  return undefined;
};

/** The texts of a cell, trimmed and without empty ones; `undefined` where it holds no text or more than it may. */
export const textsOf = (cell: unknown, multiple: boolean): readonly string[] | undefined => {
  if (cell === undefined) return [];
  if (Array.isArray(cell)) {
    return multiple || cell.length < 2 ? textsOfList(cell)?.filter((text) => text !== "") : undefined;
  }
  const text = textOf(cell);
  if (text === undefined) return undefined;
  if (!multiple) return text === "" ? [] : [text];
  const list = text.startsWith("[") ? jsonList(text) : text.split(/[;|]/);
  return list === undefined ? undefined : textsOfList(list)?.filter((one) => one !== "");
};

/** The rows of a subform: a list of objects, or its JSON text; `undefined` where the cell holds anything else. */
export const subformRows = (cell: unknown): readonly Row[] | undefined => {
  if (cell === undefined) return [];
  const list = typeof cell === "string" ? (cell.trim() === "" ? [] : jsonList(cell)) : cell;
  if (!Array.isArray(list) || list.length > mostValues) return undefined;
  const rows = list as readonly unknown[];
  return rows.every(isRow) ? rows : undefined;
};

/** Whether a value can be a row. */
export const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);
