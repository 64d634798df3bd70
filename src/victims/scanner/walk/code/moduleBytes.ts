import { unsigned, type Code } from "./instructions.js";

/** Types of values, by the letters that stand for them in a signature. */
const types = { i: 0x7f, I: 0x7e, v: 0x7b } as const;
/** A letter that stands for a type: `i` 32 bits, `I` 64 bits, `v` 16 bytes. */
export type TypeLetter = keyof typeof types;

/** A function of a module. It answers 32 bits. */
export interface WalkFunction {
  /** Types of its parameters. */
  readonly parameters: readonly TypeLetter[];
  /** Types of its other variables, which are numbered behind the parameters. */
  readonly locals: readonly TypeLetter[];
  /** What it does. */
  readonly body: Code;
}

const flat = (code: Code): number[] =>
  typeof code === "number" ? [code] : (code.flat(Infinity as 1) as number[]);
const counted = (items: readonly Code[]): Code => [unsigned(items.length), items];
const sized = (code: Code): Code => {
  const bytes = flat(code);
  return [unsigned(bytes.length), bytes];
};
const section = (id: number, items: readonly Code[]): Code => [id, sized(counted(items))];
const text = (name: string): Code => counted(Array.from(name, (sign) => sign.charCodeAt(0)));

/** Noughts that are worth a new segment. */
const gap = 8;

/** Where bytes other than nought stand, in pieces. */
const segmentsOf = (memory: readonly number[]): Code[] => {
  const segments: Code[] = [];
  for (let from = 0; from < memory.length; from += 1) {
    if ((memory[from] ?? 0) === 0) continue;
    let end = from + 1;
    for (let at = end; at < memory.length && at < end + gap; at += 1) {
      if ((memory[at] ?? 0) !== 0) end = at + 1;
    }
    segments.push([0, 0x41, signedPlace(from), 0x0b, sized(memory.slice(from, end))]);
    from = end;
  }
  return segments;
};

/** A place as LEB128 with a sign, which is never set. */
const signedPlace = (place: number): Code =>
  place < 64 ? place : [(place & 127) | 128, place >> 7 === 0 ? 0 : signedPlace(place >> 7)];

/**
 * The bytes of a module of WebAssembly that is given its memory (`env.memory`) and exports its last function as `scan`.
 *
 * @param functions - Its functions.
 * @param memory - What stands in the memory at the beginning.
 * @param pages - Pages of 64 KiB that the memory has at least.
 */
export function moduleBytes(
  functions: readonly WalkFunction[],
  memory: readonly number[],
  pages: number,
): Uint8Array {
  const signatures = [...new Set(functions.map(({ parameters }) => parameters.join("")))];
  const letters = (signature: readonly TypeLetter[]): Code =>
    counted(signature.map((letter) => types[letter]));
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(
        1,
        signatures.map((signature) => [
          0x60,
          letters(Array.from(signature) as TypeLetter[]),
          counted([types.i]),
        ]),
      ),
      section(2, [[text("env"), text("memory"), 0x02, 0x00, unsigned(pages)]]),
      section(
        3,
        functions.map(({ parameters }) => unsigned(signatures.indexOf(parameters.join("")))),
      ),
      section(7, [[text("scan"), 0x00, unsigned(functions.length - 1)]]),
      section(
        10,
        functions.map(({ locals, body }) =>
          sized([counted(locals.map((letter) => [1, types[letter]])), body, 0x0b]),
        ),
      ),
      section(11, segmentsOf(memory)),
    ]),
  );
}
