import type { Wording } from "../wording/wording.js";
import { printStyles } from "./printStyles.js";
import { screenStyles } from "./screenStyles.js";

/** The styles of the page. The words for the head of printed pages are the wording's own and hold no markup. */
export function stylesheet(wording: Wording): string {
  return `${screenStyles}${printStyles(JSON.stringify(wording.syntheticShort))}`;
}
