// Requires every entry that the installed package names; prints the names that each exports as JSON.
const manifest = require("opsc/package.json");
const entries = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== "./package.json")
  .map((subpath) => `opsc${subpath.slice(1)}`);

const names = {};
for (const entry of entries) names[entry] = Object.keys(require(entry)).sort();
console.log(JSON.stringify(names));
