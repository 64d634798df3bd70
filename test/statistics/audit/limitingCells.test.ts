import { expect, it } from "vitest";
import { limitingCells } from "../../../src/statistics/audit/limitingCells.js";
import { randomOf } from "../../support/randomOf.js";
import { smallCases } from "./smallCases.js";

it("marks cells that are all above 0 only where every cell is that counts somebody", () => {
  const random = randomOf(8);
  let apart = 0;
  for (const { request, sumIn } of smallCases(7, 40)) {
    const { system } = request;
    const limiting = limitingCells(system);
    const counting = [...system.cells.keys()].filter((cell) => system.cells[cell]!.count > 0);
    for (let turn = 0; turn < 30; turn += 1) {
      const table = Array.from({ length: 6 }, () => Math.floor(random() * 2));
      const isAll = counting.every((cell) => sumIn(table, cell) > 0);
      const isLimited = counting.every((cell) => limiting[cell] !== 1 || sumIn(table, cell) > 0);
      expect(isLimited).toBe(isAll);
      apart += isAll ? 1 : 0;
    }
    expect(limiting.every((flag, cell) => flag === 0 || system.cells[cell]!.count > 0)).toBe(true);
  }
  expect(apart).toBeGreaterThan(20);
});
