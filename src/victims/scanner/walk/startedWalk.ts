import { isJitless } from "../../structure/isJitless.js";
import type { TextBytesEncoding } from "../../structure/layout/textEncoding.js";
import { memory as places } from "./code/memory.js";
import type { WalkModule } from "./walkModule.js";

/** A walk that is ready. */
export interface StartedWalk {
  /** The slots that it fills. */
  readonly slots: Int32Array;
  /** Whether the bytes from one place to before another are certainly right; it is never a final no. */
  readonly scan: (bytes: Uint8Array, from: number, to: number) => boolean;
}

/** What is needed of WebAssembly, whose types are not among those of the language. */
interface Engine {
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => {
    readonly buffer: ArrayBuffer;
  };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: object } },
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

/** Ends every loop over the bytes of a line. */
const lineFeed = 10;

/** Whether whole numbers lie in typed arrays as WebAssembly writes them. */
const isLittleEndian = (): boolean => new Uint8Array(Int32Array.of(1).buffer)[0] === 1;

/**
 * Makes a walk ready.
 *
 * @param module - The walk.
 * @param length - How many slots there are.
 * @param encodings - What encodes texts, by number.
 * @returns The walk; `undefined` where WebAssembly is missing, too old or forbidden, as in a page whose policy does not allow it, and
 *   where zod was told to make no code, so that no page reports a try.
 */
export function startedWalk(
  module: WalkModule,
  length: number,
  encodings: readonly TextBytesEncoding[],
): StartedWalk | undefined {
  const { line, longest, notes, pages, code } = module;
  const { WebAssembly: engine } = globalThis as { readonly WebAssembly?: Engine };
  if (engine === undefined || isJitless() || !isLittleEndian()) return undefined;
  try {
    const memory = new engine.Memory({ initial: pages, maximum: pages });
    const compiled = new engine.Module(Uint8Array.from(atob(code), (sign) => sign.charCodeAt(0)));
    const { exports } = new engine.Instance(compiled, { env: { memory } });
    const walk = exports["scan"] as (from: number, to: number) => number;
    const bytes = new Uint8Array(memory.buffer);
    const words = new Int32Array(memory.buffer);
    const view = new DataView(memory.buffer);
    const slots = new Int32Array(memory.buffer, places.slots, length);
    let written = line;
    const scan: StartedWalk["scan"] = (source, from, to) => {
      const hasRoom = to - from <= longest;
      const end = hasRoom ? line + to - from : line;
      // Nothing of a record stays behind a line that is shorter.
      if (end < written) bytes.fill(0, end, written);
      written = end;
      if (!hasRoom) return false;
      bytes.set(source.subarray(from, to), line);
      bytes[end] = lineFeed;
      if (walk(line, end) === 0) return false;
      const last = (notes >> 2) + 4 * (words[places.notes >> 2] ?? 0);
      for (let note = notes >> 2; note < last; note += 4) {
        const encode = encodings[words[note + 1] ?? 0];
        if (encode === undefined) return false;
        slots[(words[note] ?? 0) >> 2] = encode(view, words[note + 2] ?? 0, words[note + 3] ?? 0);
      }
      return true;
    };
    return { slots, scan };
  } catch {
    return undefined;
  }
}
