// Imports every entry that the installed package names; prints the names that each exports as JSON.
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync("node_modules/opsc/package.json", "utf8"));
const entries = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== "./package.json")
  .map((subpath) => `opsc${subpath.slice(1)}`);

const names = {};
for (const entry of entries) names[entry] = Object.keys(await import(entry)).sort();
console.log(JSON.stringify(names));
