/**
 * What stands where in the memory of a walk. Nothing but noughts stands at `nowhere`: a function that found its value wrong answers
 * that place, and whatever is looked for there next is not found either, so that nobody need ask in between.
 */
export const memory = {
  nowhere: 256,
  /** How many texts are left to be encoded. */
  notes: 1020,
  /** The slots. */
  slots: 1024,
} as const;

/** Bytes of 255, and as many of 0 behind them. */
export const maskBytes = 64;

/** Four words for a text that is left to be encoded: its slot, the number of its encoding, and where it begins and ends. */
export const noteBytes = 16;
