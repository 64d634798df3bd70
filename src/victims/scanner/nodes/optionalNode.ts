import type * as z from "zod";
import { definitionOf } from "../../structure/nodes/checksOf.js";
import type { ScanWriter } from "../code/scanCode.js";

/** A value whose key may be left out; where it stands it is like any other. */
export const optionalNode: ScanWriter = (schema, slot, code) =>
  code.write(definitionOf<z.core.$ZodOptionalDef>(schema).innerType, slot);
