// Writes the scanners of src/victims/scanner/generated anew from the built package; needed after a change of a record's schema or
// of what writes scanners. `npx tsup --silent && node scripts/writeScanners.js`
import { writeFileSync } from "node:fs";
import { generatedModules } from "../dist/victims/scanner/generatedModules.js";

const folder = new URL("../src/victims/scanner/generated/", import.meta.url);
for (const [name, text] of generatedModules()) writeFileSync(new URL(name, folder), text);
