// Writes the folder schemas/ anew from the built package; the last step of `npm run schemas`.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { schemaFiles } from "opsc/schemas";

const folder = new URL("../schemas/", import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemaFiles()) writeFileSync(new URL(name, folder), text);
