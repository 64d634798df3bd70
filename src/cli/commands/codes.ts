import type { Command } from "commander";
import { formatSource } from "../../sources/formatSource.js";
import { codeLists } from "../codeLists.js";
import { UsageError, type CommandContext, type ExitCode } from "../context.js";
import { textTable } from "../textTable.js";

/** `opsc codes [LIST]`: the code lists, with source and whether it was read. */
export function addCodes(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  program
    .command("codes")
    .description("print the names of the code lists, or one list with its definitions and sources")
    .argument("[list]", "name of a list")
    .option("--json", "print JSON")
    .action((name: string | undefined, options: { json?: boolean }) => {
      if (name === undefined) {
        const rows = Object.entries(codeLists).map(([list, entries]) => [list, `${entries.length} codes`]);
        context.out(
          options.json === true ? `${JSON.stringify(Object.keys(codeLists), null, 2)}\n` : textTable(rows),
        );
        end(0);
        return;
      }
      const list = Object.hasOwn(codeLists, name) ? codeLists[name] : undefined;
      if (list === undefined) {
        throw new UsageError(`Expected one of the lists ${Object.keys(codeLists).join(", ")}.`);
      }
      if (options.json === true) {
        context.out(`${JSON.stringify(list, null, 2)}\n`);
      } else {
        const rows = list.map(({ code, label, definition, source, verified }) => [
          code,
          `${label}. ${definition} [${formatSource(source)}${verified ? "" : "; not verified"}]`,
        ]);
        context.out(textTable(rows));
      }
      end(0);
    });
}
