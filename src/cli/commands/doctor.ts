import type { Command } from "commander";
import type { CommandContext, ExitCode } from "../context.js";
import { doctorReport, type DoctorReport } from "../doctorReport.js";
import { textTable } from "../textTable.js";

const bytes = {
  module: "in use (a module of the package)",
  written: "in use (written in this process)",
  unavailable: "not in use: every line is parsed",
} as const;

const walk = {
  WebAssembly: "in WebAssembly, then in JavaScript",
  JavaScript: "in JavaScript",
  unavailable: "not in use",
} as const;

const writtenCheck = {
  written: "in use (written in this process)",
  unavailable: "not in use: zod looks at every parsed record",
} as const;

const asText = ({ versions, codeGeneration, kinds }: DoctorReport): string =>
  textTable([
    ["node", versions.node],
    ["zod", versions.zod],
    ["code from text", codeGeneration ? "allowed" : "forbidden here: slower, with the same answers"],
    ...Object.entries(kinds).flatMap(([kind, tiers]) => [
      [`${kind}: bytes`, bytes[tiers.bytes]],
      [`${kind}: walk`, walk[tiers.walk]],
      [`${kind}: written check`, writtenCheck[tiers.writtenCheck]],
      [`${kind}: zod`, "in use: it alone refuses and explains"],
    ]),
  ]);

/** `opsc doctor`: which ways of reading records are in use in this process. */
export function addDoctor(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  program
    .command("doctor")
    .description("say which ways of validating records are in use here: bytes, the written check, zod")
    .option("--json", "print JSON")
    .action((options: { json?: boolean }) => {
      const report = doctorReport();
      context.out(options.json === true ? `${JSON.stringify(report, null, 2)}\n` : asText(report));
      end(0);
    });
}
