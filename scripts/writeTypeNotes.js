// Writes what the interfaces say of themselves into src/schemas/typeNotes.ts; the first step of `npm run schemas`.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { findTypeNotes } from "./typeNotes.js";

const path = fileURLToPath(new URL("../src/schemas/typeNotes.ts", import.meta.url));
const text = `import type { TypeNote } from "./typeNote.js";

/** What the interfaces say, by the name of the part. Written by \`npm run schemas\`; never by hand. */
export const typeNotes: Readonly<Record<string, TypeNote>> = ${JSON.stringify(findTypeNotes())};
`;
writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
