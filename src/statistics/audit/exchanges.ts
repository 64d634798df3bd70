import type { AuditRequest } from "./auditRequest.js";
import { cellAt } from "./cellAt.js";
import { openRowsOf } from "./cover.js";
import { listDifference } from "./listDifference.js";
import type { WitnessPool } from "./witnessPool.js";

/** Some who could be in other rows, all at once, without anything printed being other. */
interface Exchange {
  /** The rows in which they are. */
  readonly from: readonly number[];
  /** For each of them the row in which they could be. */
  readonly to: readonly number[];
}

/** How many tables are made for one cell and one direction, each without emptying the rows that those before it emptied. */
const mostTables = 4;

/** How many pairs of rows are looked at for one cell. */
const mostPairs = 200_000;

/** In how many printed cells two rows may differ, where two others make up for that. */
const mostApart = 2;

/** How many ways to differ are made up for, and how many rows are looked at for each. */
const mostWays = 12;
const mostLooks = 40;

/**
 * Makes tables by moving persons or cases between rows that stand in the same printed cells, or between two pairs of rows of which one
 * makes up for what the other changes: nothing has to be solved for them. They are most of what proves a table of many dimensions, in which
 * hardly two records are alike.
 */
export class Exchanges {
  readonly #request: AuditRequest;
  readonly #pool: WitnessPool;
  /** For each row what it stands in that is known, ascending: printed cells, and after them earlier releases and links. */
  readonly #known: readonly (readonly number[])[];
  readonly #groups = new Map<string, number[]>();

  /** Groups the rows by the printed cells of the pool as it is. */
  constructor(request: AuditRequest, pool: WitnessPool) {
    const { system, earlier = [] } = request;
    this.#request = request;
    this.#pool = pool;
    const { starts, members } = pool.cellsOfRow;
    const known = Array.from(system.rowCounts, (_, row): number[] =>
      [...members.subarray(starts[row], starts[row + 1])].filter((cell) => pool.hidden[cell] !== 1),
    );
    const others = [
      ...earlier.map(({ rows }) => rows),
      ...system.links.flatMap(({ left, right }) => [left, right]),
    ];
    others.forEach((rows, place) => {
      for (const row of rows) known[row]!.push(system.cells.length + place);
    });
    this.#known = known;
    known.forEach((own, row) => {
      const name = own.join();
      const group = this.#groups.get(name);
      if (group === undefined) this.#groups.set(name, [row]);
      else group.push(row);
    });
  }

  /** Offers the pool tables in which a cell is more, and such in which it is less, until it is proved or no more can be made. */
  offer(cell: number, width: number): void {
    const { system, policy } = this.#request;
    const withInsiders = policy.attackers.includes("insider");
    const openRows = (): readonly number[] =>
      withInsiders ? openRowsOf(this.#pool, system, cell, width) : [];
    const isProved = (): boolean => this.#pool.widthOf(cell) >= width && openRows().length === 0;
    if (isProved()) return;
    const inside = new Set(cellAt(system, cell).rows);
    const outside = [...system.rowCounts.keys()].filter((row) => !inside.has(row));
    const directions = [
      this.#exchanges(outside, [...inside], inside),
      this.#exchanges([...inside], outside, inside),
    ];
    for (const exchanges of directions) {
      const spared = new Set<number>();
      for (let table = 0; table < mostTables; table += 1) {
        const emptied = this.#make(exchanges, width, spared);
        if (isProved()) return;
        if (emptied.length === 0) break;
        for (const row of emptied) spared.add(row);
      }
    }
    if (this.#pool.widthOf(cell) < width) return;
    for (const row of openRows().slice(0, mostLooks)) {
      for (const exchanges of directions) this.#make(exchanges, width, new Set([row]));
    }
  }

  /** Ways to bring somebody from some rows into others: those that change nothing that is known, and then those with two pairs. */
  #exchanges(
    sources: readonly number[],
    targets: readonly number[],
    inside: ReadonlySet<number>,
  ): readonly Exchange[] {
    const { rowCounts } = this.#request.system;
    const alone: Exchange[] = [];
    const ways = new Map<string, { less: readonly number[]; more: readonly number[]; pairs: Exchange[] }>();
    let looks = mostPairs;
    for (const from of sources) {
      if (rowCounts[from] === 0) continue;
      for (const to of targets) {
        looks -= 1;
        if (looks < 0) break;
        const apart = listDifference(this.#known[from]!, this.#known[to]!, mostApart);
        if (apart === undefined) continue;
        const pair = { from: [from], to: [to] };
        if (apart.less.length + apart.more.length === 0) {
          alone.push(pair);
          break;
        }
        const name = `${apart.less.join()};${apart.more.join()}`;
        const way = ways.get(name) ?? { ...apart, pairs: [] };
        ways.set(name, way);
        way.pairs.push(pair);
      }
    }
    const likely = [...ways.values()].sort((left, right) => right.pairs.length - left.pairs.length);
    return [...alone, ...likely.slice(0, mostWays).flatMap((way) => this.#madeUp(way, inside))];
  }

  /** Puts to each pair another one that takes back what it changes of what is known, and not what it changes of the cell. */
  #madeUp(
    { less, more, pairs }: { less: readonly number[]; more: readonly number[]; pairs: readonly Exchange[] },
    inside: ReadonlySet<number>,
  ): readonly Exchange[] {
    const { rowCounts } = this.#request.system;
    const back: { from: number; to: number }[] = [];
    this.#known.forEach((known, from) => {
      if (rowCounts[from] === 0 || back.length >= mostLooks) return;
      if (more.some((one) => !known.includes(one)) || less.some((one) => known.includes(one))) return;
      const wanted = [...known.filter((one) => !more.includes(one)), ...less].sort(
        (one, other) => one - other,
      );
      const to = this.#groups.get(wanted.join())?.find((row) => inside.has(row) === inside.has(from));
      if (to !== undefined) back.push({ from, to });
    });
    return pairs
      .slice(0, mostLooks)
      .flatMap(({ from, to }) =>
        back.flatMap((other) =>
          from.includes(other.from) ? [] : { from: [...from, other.from], to: [...to, other.to] },
        ),
      );
  }

  /**
   * Makes one table with as many exchanges as are needed, first those that empty no row.
   *
   * @returns The rows that it empties; none where there was nothing to exchange.
   */
  #make(exchanges: readonly Exchange[], width: number, spared: ReadonlySet<number>): readonly number[] {
    const { rowCounts } = this.#request.system;
    const table = rowCounts.slice();
    let left = width;
    const move = ({ from, to }: Exchange, keep: number): void => {
      const count = Math.min(left, ...from.map((row) => table[row]! - keep));
      if (count <= 0) return;
      for (const row of from) table[row] = table[row]! - count;
      for (const row of to) table[row] = table[row]! + count;
      left -= count;
    };
    for (const exchange of exchanges) if (left > 0) move(exchange, 1);
    for (const exchange of exchanges) {
      if (left > 0 && !exchange.from.some((row) => spared.has(row))) move(exchange, 0);
    }
    if (left < width) this.#pool.offer(table);
    return [...table.keys()].filter((row) => table[row] === 0 && rowCounts[row]! > 0);
  }
}
