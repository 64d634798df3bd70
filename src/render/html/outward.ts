import type { ElementContent } from "hast";
import { safeAddress } from "../safeAddress.js";
import { element } from "./element.js";

/** A link out of the report, or the words alone where the address may not be linked. */
export function outward(url: string | undefined, children: readonly ElementContent[]): ElementContent[] {
  const href = safeAddress(url);
  return href === undefined ? [...children] : [element("a", { href, rel: ["noreferrer"] }, children)];
}
