import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  turkmenistan,
  turkmenistanDateConflicts,
  turkmenistanLegislation,
  turkmenistanParagraphs,
  turkmenistanParts,
  turkmenistanPositiveAspects,
} from "opsc/casebook";

/** Every string of a value, keys included. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsOf(inner)]);
}

/** Every string that the casebook of Turkmenistan bundles. */
export const bundledStrings = [
  turkmenistan,
  turkmenistanDateConflicts,
  turkmenistanLegislation,
  turkmenistanParagraphs,
  turkmenistanParts,
  turkmenistanPositiveAspects,
].flatMap(stringsOf);

const folder = fileURLToPath(new URL("../../src/casebook", import.meta.url));

/** The files of the room, comments included. */
export const bundledFiles = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join(folder, name), "utf8"));
