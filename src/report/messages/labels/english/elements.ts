import { legalElements } from "../../../../legislation/elements/legalElements.js";
import { namedElements, type ElementNames } from "../elementNames.js";

const named = new Set<string>(namedElements);

/** Elements of the law other than acts, as the catalogue of elements names them. */
export const elements = Object.fromEntries(
  legalElements.filter(({ id }) => named.has(id)).map(({ id, label }) => [id, label]),
) as ElementNames;
