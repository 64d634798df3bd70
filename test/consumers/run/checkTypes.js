import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./runProgram.js";

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  // The declarations themselves are checked too, and those of everything that they import.
  skipLibCheck: false,
  noEmit: true,
  target: "es2022",
  lib: ["es2023"],
  types: ["node"],
};

const modes = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

const writeConfig = (folder, name, compilerOptions, files) => {
  writeFileSync(join(folder, name), JSON.stringify({ compilerOptions, files }));
  return name;
};

/** The program that uses every room passes every compiler in both ways of resolving modules, with the latest zod and the lowest. */
export async function checkTypes({ latest, lowest, tools }) {
  const newest = tools.compilers.at(-1);
  const pure = { ...strict, ...modes.bundler, lib: ["es2023", "dom"], types: [] };
  const runs = [
    ...Object.entries(modes).flatMap(([mode, options]) => {
      const config = writeConfig(latest, `tsconfig.${mode}.json`, { ...strict, ...options }, [
        "everyRoom.ts",
      ]);
      return tools.compilers.map((compiler) => ({ folder: latest, compiler, config, how: mode }));
    }),
    {
      folder: latest,
      compiler: newest,
      config: writeConfig(latest, "tsconfig.pure.json", pure, ["purePackage.ts"]),
      how: "without Node",
    },
    {
      folder: lowest,
      compiler: newest,
      config: writeConfig(lowest, "tsconfig.json", { ...strict, ...modes.nodenext }, ["everyRoom.ts"]),
      how: "lowest zod",
    },
  ];
  const waiting = [...runs];
  // Two at a time: the machines that run this have two cores.
  const worker = async () => {
    for (let run = waiting.shift(); run !== undefined; run = waiting.shift())
      await runProgram(process.execPath, [run.compiler.path, "-p", run.config], { cwd: run.folder });
  };
  await Promise.all([worker(), worker()]);
  return runs.map(({ compiler, how }) => `${compiler.version} ${how}`).join(", ");
}
