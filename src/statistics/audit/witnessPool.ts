import { cellAt } from "./cellAt.js";
import type { AuditRequest } from "./auditRequest.js";
import { rowsOfCells, turnedRound, type MemberLists } from "./incidence.js";
import { leastCount, leastCounts } from "./leastCounts.js";
import { sumOver } from "./sumOver.js";
import type { Witness } from "./witness.js";

/**
 * Tables that no attacker can tell from the true one, each checked by addition over every cell, link and earlier release, whatever found
 * it. A table stays a witness when more is hidden, so that the pool only grows.
 */
export class WitnessPool {
  /** The tables; the first is the true one. */
  readonly witnesses: Witness[] = [];
  /** 1 for every hidden cell. */
  readonly hidden: Uint8Array;
  /** For each cell the least count that an attacker gives it. */
  readonly least: Int32Array;
  /** Cells of every row. */
  readonly cellsOfRow: MemberLists;
  /** Rows of every cell. */
  readonly rowsOfCell: MemberLists;
  readonly #request: AuditRequest;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #movers: (number[] | undefined)[];
  readonly #scratch: Int32Array;
  readonly #places = new Map<string, number>();

  constructor(request: AuditRequest) {
    const { system, hidden } = request;
    const { cells } = system;
    this.#request = request;
    this.hidden = hidden.slice();
    this.least = leastCounts(request);
    this.rowsOfCell = rowsOfCells(system);
    this.cellsOfRow = turnedRound(this.rowsOfCell);
    this.#low = Int32Array.from(cells, ({ count }) => count);
    this.#high = this.#low.slice();
    this.#movers = new Array<number[] | undefined>(cells.length).fill(undefined);
    this.#scratch = new Int32Array(cells.length);
    this.offer(system.rowCounts);
  }

  /** Hides one cell more. */
  hide(cell: number): void {
    this.hidden[cell] = 1;
    this.least[cell] = leastCount({ ...this.#request, hidden: this.hidden }, cell);
  }

  /** Shows one cell; tables in which it is not what it is are no witnesses then, and stay for when it is hidden again. */
  show(cell: number): void {
    this.hidden[cell] = 0;
    this.least[cell] = 0;
  }

  /** Takes a table in if it agrees with everything known; answers its place, -1 where it does not. */
  offer(table: Int32Array): number {
    const witness = this.#check(table);
    if (witness === undefined) return -1;
    const key = `${witness.rows.join()};${witness.changes.join()}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const at = this.witnesses.length;
    this.#places.set(key, at);
    this.witnesses.push(witness);
    witness.cells.forEach((cell, place) => {
      const value = cellAt(this.#request.system, cell).count + witness.cellChanges[place]!;
      if (value < this.#low[cell]!) this.#low[cell] = value;
      if (value > this.#high[cell]!) this.#high[cell] = value;
      const movers = this.#movers[cell];
      if (movers === undefined) this.#movers[cell] = [at];
      else movers.push(at);
    });
    return at;
  }

  /** Tables in which a cell is not what it is in the true one, in the order in which they came. */
  moversOf(cell: number): readonly number[] {
    return this.#movers[cell] ?? none;
  }

  /** How much a cell is more, or less, in a table than in the true one. */
  changeOf(cell: number, witness: number): number {
    const { rows, count } = cellAt(this.#request.system, cell);
    return sumOver(rows, this.witnesses[witness]!.table) - count;
  }

  /** How far apart the two tables are that are furthest apart in a cell. */
  widthOf(cell: number): number {
    return this.#high[cell]! - this.#low[cell]!;
  }

  /** How far a cell was seen below and above its count. */
  reachOf(cell: number): { readonly below: number; readonly above: number } {
    const { count } = cellAt(this.#request.system, cell);
    return { below: count - this.#low[cell]!, above: this.#high[cell]! - count };
  }

  /** Adds up what a table changes; undefined where it changes something that is known. */
  #check(table: Int32Array): Witness | undefined {
    const { system, earlier = [], policy } = this.#request;
    const { rowCounts } = system;
    const rows: number[] = [];
    const emptied: number[] = [];
    for (let row = 0; row < rowCounts.length; row += 1) {
      const value = table[row] ?? -1;
      if (value < 0) return undefined;
      if (value === rowCounts[row]) continue;
      rows.push(row);
      if (value === 0) emptied.push(row);
    }
    const changeIn = (list: Int32Array): number => {
      let change = 0;
      for (const row of list) change += table[row]! - rowCounts[row]!;
      return change;
    };
    if (system.links.some(({ left, right }) => changeIn(left) !== changeIn(right))) return undefined;
    const printed = policy.attackers.includes("earlier-releases") ? earlier : [];
    if (printed.some((sum) => changeIn(sum.rows) !== 0)) return undefined;
    const scratch = this.#scratch;
    const { starts, members } = this.cellsOfRow;
    for (const row of rows) {
      const change = table[row]! - rowCounts[row]!;
      for (let entry = starts[row]!; entry < starts[row + 1]!; entry += 1) {
        const cell = members[entry]!;
        scratch[cell] = scratch[cell]! + change;
      }
    }
    const changed: number[] = [];
    for (let cell = 0; cell < scratch.length; cell += 1) if (scratch[cell] !== 0) changed.push(cell);
    const cells = Int32Array.from(changed);
    const cellChanges = cells.map((cell) => scratch[cell]!);
    scratch.fill(0);
    for (const [place, cell] of cells.entries()) {
      const value = cellAt(system, cell).count + cellChanges[place]!;
      if (this.hidden[cell] !== 1 || value < this.least[cell]!) return undefined;
    }
    return {
      table,
      rows: Int32Array.from(rows),
      changes: Int32Array.from(rows, (row) => table[row]! - rowCounts[row]!),
      emptied: Int32Array.from(emptied),
      cells,
      cellChanges,
    };
  }
}

const none: readonly number[] = [];
