import type { Command } from "commander";
import { formatSource } from "../../sources/formatSource.js";
import { jsonSchemaOf } from "../../schemas/jsonSchemaOf.js";
import { rulesOf } from "../../schemas/rulesOf.js";
import type { WireRule } from "../../schemas/wireRule.js";
import { wireTypes } from "../../schemas/wireTypes.js";
import { UsageError, type CommandContext, type ExitCode } from "../context.js";
import { textTable } from "../textTable.js";

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const ruleLine = ({
  type,
  number,
  id,
  sentence,
  severity,
  source,
  verified,
}: WireRule): readonly string[] => [
  `${type} ${number}`,
  severity,
  `${sentence} [${id}; ${formatSource(source)}${verified ? "" : "; not verified"}]`,
];

const allRules = (): readonly WireRule[] => {
  const byKey = new Map(
    wireTypes.flatMap(({ name }) => rulesOf(name)).map((rule) => [`${rule.type} ${rule.number}`, rule]),
  );
  return [...byKey.values()];
};

/** `opsc schema [NAME]`: the JSON Schemas of what is sent or stored, and the numbered rules beside them. */
export function addSchema(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  program
    .command("schema")
    .description("print the names of the JSON Schemas, or one of them, or the numbered rules between fields")
    .argument("[name]", "name of a schema")
    .option("--rules", "print the numbered rules, which no schema says")
    .option("--json", "print JSON; a schema is JSON in any case")
    .action((name: string | undefined, options: { rules?: boolean; json?: boolean }) => {
      const schema = name === undefined ? undefined : jsonSchemaOf(name);
      if (name !== undefined && schema === undefined) {
        throw new UsageError(`Expected one of the schemas ${wireTypes.map((type) => type.name).join(", ")}.`);
      }
      if (options.rules === true) {
        const rules = name === undefined ? allRules() : rulesOf(name);
        const table =
          rules.length === 0 ? "No rules but those of the schema.\n" : textTable(rules.map(ruleLine));
        context.out(options.json === true ? asText(rules) : table);
      } else if (schema !== undefined) {
        context.out(asText(schema));
      } else if (options.json === true) {
        context.out(asText(wireTypes.map((type) => type.name)));
      } else {
        context.out(textTable(wireTypes.map((type) => [type.name, type.description])));
      }
      end(0);
    });
}
