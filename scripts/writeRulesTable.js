// Writes the tables of numbered rules into docs/records.md from the built package: npm run build && node scripts/writeRulesTable.js
import { readFileSync, writeFileSync } from "node:fs";
import { victimRules } from "opsc/victims";
import { format, resolveConfig } from "prettier";
import { rulesTable, withTable } from "./rulesTable.js";

const path = new URL("../docs/records.md", import.meta.url);
const page = withTable(readFileSync(path, "utf8"), "victim-rules", rulesTable(victimRules));
writeFileSync(path, await format(page, { ...(await resolveConfig(path)), parser: "markdown" }));
