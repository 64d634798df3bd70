// Installs the packed package into an empty project and uses it as its users do: imported, required, type-checked and as a command.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "opsc-consumer-"));
const run = (command, args, options = {}) =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", ...options });
const expect = (what, actual, wanted) => {
  if (actual !== wanted) throw new Error(`${what}: expected ${wanted}, got ${actual}`);
  console.log(`ok: ${what}`);
};

try {
  const [{ filename }] = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { cwd: root }),
  );
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  const wanted = ["zod", "typescript", "@types/node"].map((name) => `${name}@${devDependencies[name]}`);
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", `./${filename}`, ...wanted], {
    stdio: "pipe",
  });

  writeFileSync(
    join(folder, "esm.js"),
    'import { provisions } from "opsc/protocol"; import { casebook } from "opsc"; console.log(provisions.length > 50 && casebook.turkmenistan.recommendations.length);',
  );
  expect("imported as a module", run("node", ["esm.js"]).trim(), "32");
  writeFileSync(
    join(folder, "common.cjs"),
    'console.log(require("opsc/documents").parseSymbol("CRC/C/OPSC/TKM/CO/1").value.country);',
  );
  expect("required from CommonJS", run("node", ["--no-warnings", "common.cjs"]).trim(), "TKM");

  writeFileSync(
    join(folder, "types.ts"),
    'import { caseFileSchema, type CaseFile } from "opsc";\nexport const file: CaseFile = caseFileSchema.parse({});\n// @ts-expect-error: no such strength\nexport const strength: CaseFile["recommendations"][number]["strength"] = "demands";\n',
  );
  // The declarations themselves are checked too: skipLibCheck is off.
  run(
    "npx",
    [
      "tsc",
      "--noEmit",
      "--strict",
      "--target",
      "es2022",
      "--module",
      "nodenext",
      "--types",
      "node",
      "types.ts",
    ],
    { stdio: "pipe" },
  );
  console.log("ok: types");

  const command = join(folder, "node_modules", ".bin", "opsc");
  expect("the command", run(command, ["codes", "modes", "--json"]).includes("attempt"), true);
  expect(
    "the command writes Markdown",
    run(command, ["report", "turkmenistan", "--as-of", "2025-04-01"], {
      stdio: ["ignore", "pipe", "ignore"],
    }).startsWith("# "),
    true,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
