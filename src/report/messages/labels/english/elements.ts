import { elementOf } from "../../../../legislation/elements/elementOf.js";
import { namedElements, type ElementNames } from "../elementNames.js";

/** Elements of the law other than acts, as the catalogue of elements names them. */
export const elements = Object.fromEntries(
  namedElements.map((id) => [id, elementOf(id)?.label ?? id]),
) as ElementNames;
