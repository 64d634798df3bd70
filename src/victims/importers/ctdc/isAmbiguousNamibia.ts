import { cellOf, textsOf } from "../engine/cells.js";
import type { Row } from "../engine/importDefinition.js";
import type { ImportMapping } from "../importMapping.js";
import { ctdcMappings } from "./ctdcMappings.js";

/** Columns of the k-anonymised set alone, the one whose countries have two letters. */
const anonymisedAlone = ["Datasource", "majorityStatus", "majorityEntry", "isOrganRemoval"] as const;

const otherColumns = ctdcMappings.filter(({ reading }) => reading !== "country");

/**
 * Whether NA may be the mark for a missing value that statistical programs write, and so not Namibia: in a row without the
 * columns of the k-anonymised set, and in one that has it in a column that holds no country.
 */
export const isAmbiguousNamibia = (text: string, { reading }: ImportMapping, row: Row): boolean => {
  if (text !== "NA" || reading !== "country") return false;
  if (!anonymisedAlone.some((name) => Object.hasOwn(row, name))) return true;
  return otherColumns.some(
    ({ column, aliases = [] }) => textsOf(cellOf(row, [column, ...aliases]), false)?.[0] === "NA",
  );
};
