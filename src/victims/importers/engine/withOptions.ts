import { importMappingSchema, type ImportMapping } from "../importMapping.js";
import type { ImportOptions } from "../importOptions.js";
import type { ImportDefinition } from "./importDefinition.js";

const asSale = (mapping: ImportMapping): ImportMapping =>
  mapping.asSale === undefined ? mapping : { ...mapping, values: { ...mapping.values, ...mapping.asSale } };

const checked = (mappings: readonly ImportMapping[], definition: ImportDefinition): void => {
  for (const [index, mapping] of mappings.entries()) {
    if (!importMappingSchema.safeParse(mapping).success) {
      throw new TypeError(`expected mapping ${index} to fit importMappingSchema`);
    }
    if (mapping.reading === "code" && mapping.values === undefined) {
      throw new TypeError(`expected mapping ${index} to say what values become`);
    }
    const names = [mapping.column, ...(mapping.aliases ?? [])];
    const held = definition.heldBack.find(({ column }) => names.includes(column));
    const isId = mapping.reading === "source-id";
    if (isId !== (mapping.field === "pseudonym")) {
      throw new TypeError(`expected mapping ${index} to read a case id into the pseudonym, or neither`);
    }
    if (!isId && (held?.reason === "identifier" || held?.reason === "free-text")) {
      throw new TypeError(`expected mapping ${index} to read no column of identifiers or free text`);
    }
  }
};

/** A definition with what the caller declares: its own lines, the column of the case id, trafficking that stands for sale. */
export const withOptions = (definition: ImportDefinition, options: ImportOptions): ImportDefinition => {
  const { mappings: declared = [], treatTraffickingFormsAsSale = false, caseIdColumn } = options;
  checked(declared, definition);
  const replaced = new Set(declared.map(({ column, field }) => `${field} ${column}`));
  const own = definition.mappings
    .filter(({ column, field }) => !replaced.has(`${field} ${column}`))
    .map((mapping) => (treatTraffickingFormsAsSale ? asSale(mapping) : mapping))
    .map((mapping) =>
      caseIdColumn === undefined || mapping.reading !== "source-id"
        ? mapping
        : { ...mapping, column: caseIdColumn, aliases: [] },
    );
  const mappings = [...own, ...declared];
  const read = new Set(mappings.flatMap(({ column, aliases = [] }) => [column, ...aliases]));
  const heldBack = definition.heldBack.filter(({ column }) => !read.has(column));
  return { ...definition, mappings, heldBack };
};
