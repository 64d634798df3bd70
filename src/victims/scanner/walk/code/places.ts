import { answer, get, i32, on32, set, store32, type Code } from "./instructions.js";
import { memory } from "./memory.js";
import type { SlotPlace } from "./walkCode.js";

/** The variable that holds the place, in every function. */
export const at = 0;

/** The value of that variable, so many bytes on. */
export const atPlus = (bytes: number): Code => on32.add(get(at), i32(bytes));

/** Goes on by so many bytes. */
export const goOn = (bytes: number): Code => set(at, atPlus(bytes));

/** Leaves the function: the value is not certainly right. */
export const refuse: Code = answer(i32(memory.nowhere));

/** Where a slot lies. */
export const placeOf = ({ local, offset }: SlotPlace): Code =>
  offset === 0 ? get(local) : on32.add(get(local), i32(offset));

/** Writes a number into a slot. */
export const write = ({ local, offset }: SlotPlace, value: Code): Code => store32(get(local), value, offset);
