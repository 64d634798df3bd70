import type { CountSystem, SystemCell } from "../model/countSystem.js";

/** A cell by its number, which is that of a cell of the system. */
export const cellAt = ({ cells }: Pick<CountSystem, "cells">, cell: number): SystemCell => cells[cell]!;
