const encoder = new TextEncoder();

/** A part behind the number of its bytes: "6:C-0017". */
const counted = (part: string): string => `${encoder.encode(part).length}:${part}`;

/**
 * What the keyed function is applied to: `opsc-victim|v1|3:two|10:register-a|6:C-0017` in UTF-8. Each part stands behind the number
 * of its bytes, so that no two lists of parts give the same bytes whatever signs are in them.
 */
export const macInput = (domain: string, parts: readonly string[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(encoder.encode([domain, ...parts.map(counted)].join("|")));
