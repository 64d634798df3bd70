import { walkModuleOf } from "./walkModuleOf.js";

/**
 * The text of a module that holds the walk of a schema, so that none is written in the process of a user.
 *
 * @param name - What the module exports.
 * @param parts - What the walk is written from.
 */
export function walkModuleText(name: string, ...parts: Parameters<typeof walkModuleOf>): string {
  const { code, ...places } = walkModuleOf(...parts);
  const members = Object.entries(places).map(([key, value]) => `  ${key}: ${value},`);
  return [
    "// Written by scripts/writeScanners.js out of the zod schema, and compared with it by the tests; never by hand.",
    'import type { WalkModule } from "../walk/walkModule.js";',
    "",
    `export const ${name}: WalkModule = {`,
    ...members,
    `  code: "${code}",`,
    "};",
    "",
  ].join("\n");
}
