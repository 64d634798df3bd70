import type { Highs, InitOptions } from "highs";
import type { LpSolver } from "../model/lpSolver.js";
import { highsSession } from "./highsSession.js";

/**
 * How the solver is loaded; nothing is needed where the package finds its own binary, as in Node.js.
 *
 * @example
 * import type { HighsOptions } from "opsc/statistics";
 * const options: HighsOptions = { locateFile: (file) => `/assets/${file}` };
 * options.locateFile?.("highs.wasm"); //=> "/assets/highs.wasm"
 */
export interface HighsOptions {
  /** Where the file `highs.wasm` is, for a bundler that moves it. */
  readonly locateFile?: ((file: string) => string) | undefined;
  /** The binary itself, for who has read it already. */
  readonly wasmBinary?: ArrayBuffer | Uint8Array | undefined;
}

/**
 * Loads HiGHS, compiled to WebAssembly, on first use; without it nothing of this package needs it. It runs where it is called, in
 * Node.js and in browsers, and sends nothing anywhere. In a browser, long work belongs in a worker.
 *
 * @param options - Where its binary is.
 * @returns The solver, for `protect` and `feasibilityIntervals`; the promise is rejected where the binary cannot be loaded.
 * @source HiGHS (MIT licence), npm package `highs`
 * @example
 * import { highsSolver } from "opsc/statistics";
 * (await highsSolver()).name.startsWith("HiGHS "); //=> true
 */
export async function highsSolver(options: HighsOptions = {}): Promise<LpSolver> {
  const load = loaderOf(await import("highs"));
  const given: InitOptions = {
    ...(options.locateFile === undefined ? {} : { locateFile: options.locateFile }),
    ...(options.wasmBinary === undefined ? {} : { wasmBinary: options.wasmBinary }),
  };
  const highs: Highs = await load(given);
  return {
    name: `HiGHS ${highs.version.string}`,
    open: (problem) => highsSession(highs, problem),
  };
}

/** Starts the solver. */
type HighsLoader = (options?: InitOptions) => Promise<Highs>;

/** The loader, whether the module came as one of ECMAScript or as one of CommonJS inside of one. */
function loaderOf(module: { readonly default: unknown }): HighsLoader {
  const inner = module.default as HighsLoader | { readonly default: HighsLoader };
  return typeof inner === "function" ? inner : inner.default;
}
