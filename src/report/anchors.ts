import type { FragmentId } from "../fragments/fragmentId.js";

const slugOf = (value: string): string =>
  value
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((part) => part !== "")
    .join("-");

/**
 * Names of places in the report, one for each identifier in the order given; no two are the same.
 *
 * @param prefix - Small letters that begin every name.
 * @param ids - Identifiers in any form.
 * @returns The names, such as `on-crc-c-opsc-tkm-co-1-27-a`.
 */
export function anchorsOf(prefix: string, ids: readonly string[]): FragmentId[] {
  const used = new Set<string>();
  return ids.map((id) => {
    const base = `${prefix}-${slugOf(id)}`;
    let anchor = base;
    for (let number = 2; used.has(anchor); number += 1) anchor = `${base}-${number}`;
    used.add(anchor);
    return anchor;
  });
}
