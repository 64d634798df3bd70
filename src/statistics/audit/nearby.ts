import type { LpSolver } from "../model/lpSolver.js";
import { membersOf, type MemberLists } from "./incidence.js";
import type { Polytope } from "./polytope.js";
import { tolerance } from "./wholeTable.js";

/** What it costs when a cell moves by one less than it should, against moving any variable by one. */
const pull = 1000;

/** What it costs to take the last one out of a row, where rows are spared. */
const emptyingPrice = 4;

/** Where tables near the true one are looked for. */
export interface NearbyRequest {
  /** All tables that agree with what is known. */
  readonly polytope: Polytope;
  /** In which equations each variable stands. */
  readonly equationsOf: MemberLists;
  /** Variables that may change, ascending. */
  readonly changing: Int32Array;
  /** Variables of the cell. */
  readonly cell: Int32Array;
  /** How far each variable may move. */
  readonly reach: number;
  /** Whether the last one of a row may go, may go at a higher cost, since somebody may know of him, or stays. */
  readonly lastOfRow: "free" | "spared" | "stays";
}

/** Changes around a cell. */
export interface Nearby {
  /** Values of all variables where the cell is so much more, or less, or as near to that as can be; undefined where they are not whole. */
  readonly moved: (change: number) => Float64Array | undefined;
  /** Keeps somebody in some rows from now on, given as variables, and no longer in those before; only where they are spared. */
  readonly keep: (variables: readonly number[]) => void;
  /** Gives back what the solver holds. */
  readonly close: () => void;
}

/**
 * Opens a small part of the programme around the true table: how much each variable gains and loses. Every gain and loss costs, so
 * that what has nothing to do with the cell stays as it is; such tables are nearly always whole.
 */
export function nearbyTables(solver: LpSolver, request: NearbyRequest): Nearby {
  const { polytope, changing, reach, lastOfRow } = request;
  const sparesRows = lastOfRow === "spared";
  const { problem, truth } = polytope;
  const count = changing.length;
  // Gains, losses and, where rows are spared, the loss of the last one.
  const target = (sparesRows ? 3 : 2) * count;
  const size = target + 3;
  const lower = new Float64Array(size);
  const upper = new Float64Array(size).fill(Infinity, target + 1);
  const setLoss = (place: number, variable: number): void => {
    const value = truth[variable]!;
    const most = Math.max(0, Math.min(reach, value - problem.lower[variable]!));
    upper[count + place] = lastOfRow === "free" ? most : Math.min(most, Math.max(0, value - 1));
    if (sparesRows) upper[2 * count + place] = most > 0 && most >= value ? 1 : 0;
  };
  changing.forEach((variable, place) => {
    upper[place] = Math.max(0, Math.min(reach, problem.upper[variable]! - truth[variable]!));
    setLoss(place, variable);
  });
  const session = solver.open({
    variables: size,
    lower,
    upper,
    ...equationsOver(request),
    changing: "bounds",
  });
  const all = Int32Array.from({ length: size }, (_, variable) => variable);
  const weights = new Float64Array(size).fill(1).fill(pull, target + 1);
  if (sparesRows) weights.fill(emptyingPrice, 2 * count, target);
  const kept = new Set<number>();
  const solve = (change: number): Float64Array | undefined => {
    session.setBounds(target, change, change);
    return valuesOf(session.optimise(all, "minimise", weights).solution);
  };
  return {
    moved: solve,
    keep: (variables) => {
      for (const place of kept) session.setBounds(2 * count + place, 0, upper[2 * count + place]!);
      kept.clear();
      for (const variable of variables) {
        const place = changing.indexOf(variable);
        if (place < 0) continue;
        session.setBounds(2 * count + place, 0, 0);
        kept.add(place);
      }
    },
    close: session.close,
  };

  function valuesOf(solution: Float64Array): Float64Array | undefined {
    if (solution.length === 0) return undefined;
    const values = truth.slice();
    let isMoved = false;
    for (let place = 0; place < count; place += 1) {
      const last = sparesRows ? solution[2 * count + place]! : 0;
      const change = solution[place]! - solution[count + place]! - last;
      const whole = Math.round(change);
      if (Math.abs(change - whole) > tolerance) return undefined;
      if (whole === 0) continue;
      isMoved = true;
      values[changing[place]!]! += whole;
    }
    return isMoved ? values : undefined;
  }
}

/** The equations over gains and losses of some variables, which no change at all keeps, and the change of the cell. */
function equationsOver({ polytope, equationsOf, changing, cell, lastOfRow }: NearbyRequest): {
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
  rightHandSide: Float64Array;
} {
  const { starts, indices, values } = polytope.problem;
  const count = changing.length;
  const sparesRows = lastOfRow === "spared";
  const placeOf = new Int32Array(polytope.truth.length).fill(-1);
  changing.forEach((variable, place) => {
    placeOf[variable] = place;
  });
  const touched = new Set<number>();
  for (const variable of changing) for (const one of membersOf(equationsOf, variable)) touched.add(one);
  const begins = [0];
  const places: number[] = [];
  const coefficients: number[] = [];
  const add = (place: number, value: number): void => {
    places.push(place, count + place);
    coefficients.push(value, -value);
    if (!sparesRows) return;
    places.push(2 * count + place);
    coefficients.push(-value);
  };
  const seen = new Set<string>();
  for (const equation of Int32Array.from(touched).sort()) {
    const from = places.length;
    let key = "";
    for (let entry = starts[equation]!; entry < starts[equation + 1]!; entry += 1) {
      const place = placeOf[indices[entry]!]!;
      if (place < 0) continue;
      const value = values[entry]!;
      add(place, value);
      key += `${(place + 1) * value},`;
    }
    if (seen.has(key)) {
      places.length = from;
      coefficients.length = from;
      continue;
    }
    seen.add(key);
    begins.push(places.length);
  }
  for (const variable of cell) {
    add(placeOf[variable]!, 1);
  }
  // What is wanted of the cell, and what is missing of it above or below.
  const target = (sparesRows ? 3 : 2) * count;
  places.push(target, target + 1, target + 2);
  coefficients.push(-1, 1, -1);
  begins.push(places.length);
  return {
    starts: Int32Array.from(begins),
    indices: Int32Array.from(places),
    values: Float64Array.from(coefficients),
    rightHandSide: new Float64Array(begins.length - 1),
  };
}
