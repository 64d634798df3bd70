import type { ListLayout } from "../structure/layout/layout.js";

/** Reads what lies in the slots of an encoded record. */
export interface SlotReader {
  /** The number in a slot. */
  readonly number: (slot: number) => number;
  /** 1 for one of the codes, 0 for what is absent or one of the reasons that follow the codes. */
  readonly answered: (slot: number, codes: readonly unknown[]) => number;
  /** Copies one member of every item of a list, from the slot of the first on; returns how many items there are, 0 where there is no list. */
  readonly copy: (list: ListLayout<unknown>, first: number, into: Int32Array) => number;
}

/** Makes a reader of slots, whatever lies in them when it is called. */
export function slotReader(slots: Int32Array): SlotReader {
  const number = (slot: number): number => slots[slot] ?? 0;
  return {
    number,
    answered: (slot, codes) => (number(slot) >= 0 && number(slot) < codes.length ? 1 : 0),
    copy: (list, first, into) => {
      const length = Math.max(0, number(list.length));
      for (let at = 0, slot = first; at < length; at += 1, slot += list.stride) into[at] = number(slot);
      return length;
    },
  };
}
