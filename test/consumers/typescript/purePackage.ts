// The root alone, as a page imports it: type-checked without the types of Node.
import * as opsc from "opsc";

export const rooms: typeof opsc = opsc;
export const name: string = opsc.labelOf(opsc.evidenceLevels, "1");
