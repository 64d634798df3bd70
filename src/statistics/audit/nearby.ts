import type { LpProblem, LpSolver } from "../model/lpSolver.js";
import type { Polytope } from "./polytope.js";

/** What moving a cell by one is worth, against moving any variable by one. */
const pull = 1000;

/** Where tables near the true one are looked for. */
export interface NearbyRequest {
  /** All tables that agree with what is known. */
  readonly polytope: Polytope;
  /** Least value of each variable. */
  readonly lower: Float64Array;
  /** Value of each variable in the true table. */
  readonly truth: Float64Array;
  /** Variables that may change, ascending. */
  readonly changing: Int32Array;
  /** Variables of the cell. */
  readonly cell: Int32Array;
  /** How far each variable may move. */
  readonly reach: number;
}

/** Answers the changes that move a cell furthest one way; undefined where none in whole numbers was found. */
export interface Nearby {
  /** Values of all variables. */
  readonly furthest: (direction: "maximise" | "minimise", whole: boolean) => Float64Array | undefined;
  /** Gives back what the solver holds. */
  readonly close: () => void;
}

/**
 * Opens a small part of the programme around the true table: how much each variable gains and loses. Every gain and loss costs, so
 * that what has nothing to do with the cell stays as it is; such tables are nearly always whole.
 */
export function nearbyTables(solver: LpSolver, request: NearbyRequest): Nearby {
  const { polytope, truth, changing, cell, reach } = request;
  const { problem } = polytope;
  const count = changing.length;
  const upper = new Float64Array(2 * count);
  changing.forEach((variable, place) => {
    upper[place] = Math.max(0, Math.min(reach, (problem.upper[variable] ?? 0) - (truth[variable] ?? 0)));
    upper[count + place] = Math.max(
      0,
      Math.min(reach, (truth[variable] ?? 0) - (request.lower[variable] ?? 0)),
    );
  });
  const session = solver.open({
    variables: 2 * count,
    lower: new Float64Array(2 * count),
    upper,
    ...restricted(problem, changing),
  });
  const all = Int32Array.from({ length: 2 * count }, (_, variable) => variable);
  const inCell = new Set(cell);
  let isWhole = false;
  return {
    furthest: (direction, whole) => {
      const worth = direction === "maximise" ? -pull : pull;
      const weights = Float64Array.from(all, (variable) => {
        const own = inCell.has(changing[variable % count] ?? 0) ? worth : 0;
        return 1 + (variable < count ? own : -own);
      });
      if (whole && !isWhole) session.setWhole(true);
      isWhole ||= whole;
      return moved(session.optimise(all, "minimise", weights).solution);
    },
    close: session.close,
  };

  function moved(solution: Float64Array): Float64Array | undefined {
    if (solution.length === 0) return undefined;
    const values = truth.slice();
    for (let place = 0; place < count; place += 1) {
      const change = (solution[place] ?? 0) - (solution[count + place] ?? 0);
      const whole = Math.round(change);
      if (Math.abs(change - whole) > 1e-5) return undefined;
      values[changing[place] ?? 0] = (truth[changing[place] ?? 0] ?? 0) + whole;
    }
    return values;
  }
}

/** The equations over gains and losses of some variables; no change at all keeps them. */
function restricted(
  { starts, indices, values }: LpProblem,
  changing: Int32Array,
): Pick<LpProblem, "starts" | "indices" | "values" | "rightHandSide"> {
  const placeOf = new Map<number, number>();
  changing.forEach((variable, place) => placeOf.set(variable, place));
  const begins = [0];
  const places: number[] = [];
  const coefficients: number[] = [];
  const seen = new Set<string>();
  for (let equation = 0; equation + 1 < starts.length; equation += 1) {
    const from = places.length;
    for (let entry = starts[equation] ?? 0; entry < (starts[equation + 1] ?? 0); entry += 1) {
      const place = placeOf.get(indices[entry] ?? 0);
      if (place === undefined) continue;
      places.push(place, changing.length + place);
      coefficients.push(values[entry] ?? 0, -(values[entry] ?? 0));
    }
    if (places.length === from) continue;
    const key = `${places.slice(from).join()};${coefficients.slice(from).join()}`;
    if (seen.has(key)) {
      places.length = from;
      coefficients.length = from;
      continue;
    }
    seen.add(key);
    begins.push(places.length);
  }
  return {
    starts: Int32Array.from(begins),
    indices: Int32Array.from(places),
    values: Float64Array.from(coefficients),
    rightHandSide: new Float64Array(begins.length - 1),
  };
}
