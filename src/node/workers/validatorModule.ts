import type { Validator } from "../../issues/validator.js";

/**
 * Where a thread finds its validator: functions cannot be sent to a thread, so each thread makes one for itself.
 *
 * @example
 * import { pathToFileURL } from "node:url";
 * import type { ValidatorModule } from "opsc/node";
 * const victims: ValidatorModule = { module: pathToFileURL("./checks.js"), export: "compileChecks" };
 * victims.export; //=> "compileChecks"
 */
export interface ValidatorModule {
  /** The module: a URL, or a name that can be imported from anywhere, such as `opsc/victims`. */
  readonly module: string | URL;
  /** Name of the exported function that makes the validator. */
  readonly export: string;
  /** What the function is called with: plain data only. */
  readonly options?: unknown;
}

const isValidator = (value: unknown): value is Validator<unknown> =>
  typeof value === "object" && value !== null && "validate" in value && typeof value.validate === "function";

/**
 * Imports a module and makes the validator.
 *
 * @param source - Where it is.
 * @returns The validator.
 * @throws {TypeError} Where the export is no function that makes a validator, and whatever importing throws.
 */
export async function loadValidator(source: ValidatorModule): Promise<Validator<unknown>> {
  const specifier = String(source.module);
  const exports = (await import(/* @vite-ignore */ specifier)) as Readonly<Record<string, unknown>>;
  const make = exports[source.export] as ((options: unknown) => unknown) | undefined;
  const validator = typeof make === "function" ? await make(source.options) : undefined;
  if (isValidator(validator)) return validator;
  throw new TypeError(
    `Expected ${specifier} to export a function ${source.export} that answers with a validator.`,
  );
}
