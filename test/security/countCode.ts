import * as z from "zod";

// Stands first among the imports of `mainPaths.ts`: schemas are made as their modules are loaded, and ask zod then.
if (process.argv.includes("jitless")) z.config({ jitless: true });

/** How often code was to be made of text, whether it was allowed or not. */
export const tries = { number: 0 };

const made = globalThis.Function;
globalThis.Function = new Proxy(made, {
  construct: (target, args, own) => {
    tries.number += 1;
    return Reflect.construct(target, args, own) as object;
  },
  apply: (target, self, args) => {
    tries.number += 1;
    return Reflect.apply(target, self, args) as unknown;
  },
});

/** Regular expressions that this package put together while it was loaded or ran, as they are written. */
export const expressions = new Set<string>();

const plain = globalThis.RegExp;
globalThis.RegExp = new Proxy(plain, {
  construct: (target, args, own) => {
    const expression = Reflect.construct(target, args, own) as RegExp;
    // The line after those of the error and of this handler is that of the caller; other packages are in files of their own.
    if (new Error().stack?.split("\n")[2]?.includes("mainPaths.mjs") === true)
      expressions.add(String(expression));
    return expression;
  },
});
