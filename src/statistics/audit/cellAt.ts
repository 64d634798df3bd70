import type { CountSystem, SystemCell } from "../model/countSystem.js";

const nothing: SystemCell = { rows: new Int32Array(0), count: 0 };

/** A cell by its number; one without rows where there is no such number. */
export const cellAt = ({ cells }: Pick<CountSystem, "cells">, cell: number): SystemCell =>
  cells[cell] ?? nothing;
