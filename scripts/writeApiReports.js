// Writes etc/api anew from the built declarations: one report for each room, so that a change of what users can import, of a
// signature or of a field is read in a review. With --check it writes nothing and fails where a report is not what stands there.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "etc", "api");
const onlyCheck = process.argv.includes("--check");

const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
// The root is left out: it is the rooms once more, and its index says so name by name (test/house/exports.test.ts holds them equal).
const entries = Object.entries(exports)
  .filter(([subpath, { types }]) => subpath !== "." && types !== undefined)
  .map(([subpath, { types }]) => ({ room: subpath.slice("./".length), file: join(root, types) }));

const quiet = { default: { logLevel: ExtractorLogLevel.None } };

/** What is to be written for one room, and into which folder; nothing but the report. */
const configOf = ({ room, file }, reportFolder) =>
  ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: file,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "ES2022",
            lib: ["ES2023"],
            module: "NodeNext",
            moduleResolution: "NodeNext",
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: true,
            types: ["node"],
            rootDir: join(root, "dist"),
          },
          files: entries.map((entry) => entry.file),
        },
      },
      apiReport: {
        enabled: true,
        reportFolder,
        reportTempFolder: reportFolder,
        reportFileName: `${room}.api.md`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      // What is undocumented or not exported is said by ESLint and typedoc, whose exceptions are listed there.
      messages: {
        compilerMessageReporting: quiet,
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
  });

const writeReports = (reportFolder) => {
  const configs = entries.map((entry) => configOf(entry, reportFolder));
  const compilerState = CompilerState.create(configs[0], {
    additionalEntryPoints: entries.map(({ file }) => file),
  });
  for (const config of configs) {
    const { succeeded } = Extractor.invoke(config, {
      compilerState,
      localBuild: true,
      messageCallback: (message) => {
        // Two lines that it prints about itself and about the compiler that it brings.
        if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true;
      },
    });
    if (!succeeded) throw new Error(`No report could be made of ${config.mainEntryPointFilePath}.`);
  }
};

const differing = (left, right) => {
  const names = (path) => (existsSync(path) ? readdirSync(path) : []);
  const textOf = (path, name) => (existsSync(join(path, name)) ? readFileSync(join(path, name), "utf8") : "");
  return [...new Set([...names(left), ...names(right)])]
    .sort()
    .filter((name) => textOf(left, name) !== textOf(right, name));
};

if (!existsSync(entries[0].file)) throw new Error("Expected a build in dist; run npm run build first.");

if (onlyCheck) {
  const made = mkdtempSync(join(tmpdir(), "opsc-api-"));
  try {
    writeReports(made);
    const changed = differing(folder, made);
    for (const name of changed) console.error(`etc/api/${name} is not what the declarations say.`);
    if (changed.length > 0) {
      console.error("Run npm run build && npm run api, and read the difference before you commit it.");
      process.exitCode = 1;
    } else console.log(`${entries.length} reports of the public declarations are as they stand in etc/api.`);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeReports(folder);
  console.log(`Written: ${entries.length} reports in etc/api.`);
}
