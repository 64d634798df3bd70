import type { JoinedTables } from "../system/joinedTables.js";

/** Share of the cells with a count, over all tables, that are hidden; 0 where there are none. */
export function hiddenShare(joined: Pick<JoinedTables, "cellOf">, hidden: Uint8Array): number {
  let printed = 0;
  let withheld = 0;
  for (const cells of joined.cellOf) {
    for (const cell of cells) {
      if (cell < 0) continue;
      printed += 1;
      withheld += hidden[cell]!;
    }
  }
  return printed === 0 ? 0 : withheld / printed;
}
