import { validate } from "../../issues/validate.js";
import { reportTextsSchema, type ReportTexts } from "../../report/periodic/reportTexts.js";
import { UsageError, type CommandContext } from "../context.js";
import { parseJson } from "../parseJson.js";
import { printIssues } from "../printIssues.js";
import { readInput } from "../readInput.js";

/** Reads the authors' own texts; a file that holds none is wrong usage. */
export async function reportTextsOf(file: string | undefined, context: CommandContext): Promise<ReportTexts> {
  if (file === undefined) return {};
  const parsed = parseJson(await readInput(file, context));
  const texts = parsed.ok ? validate(reportTextsSchema, parsed.value) : parsed;
  if (texts.ok) return texts.value;
  printIssues(texts.issues, context);
  throw new UsageError(`Expected ${file} to hold texts of a report; mend what is said above.`);
}
