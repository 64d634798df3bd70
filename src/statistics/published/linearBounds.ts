import type { LpSession, LpSolver } from "../model/lpSolver.js";
import type { Component } from "./components.js";
import type { SumSystem } from "./sumSystem.js";
import type { Question, Witnesses } from "./witnessedBounds.js";

/** How far the solver may be from a whole number: bounds are rounded outward by it. */
const tolerance = 1e-6;

function openSession(
  { lower, upper, sums }: SumSystem,
  component: Component,
  places: ReadonlyMap<number, number>,
  solver: LpSolver,
): LpSession {
  const indices: number[] = [];
  const values: number[] = [];
  const starts = [0];
  const rightHandSide = component.sums.map((sum) => {
    let right = 0;
    for (const [at, number] of (sums[sum] ?? []).entries()) {
      const factor = at === 0 ? 1 : -1;
      const place = places.get(number);
      if (place === undefined) right -= factor * (lower[number] ?? 0);
      else {
        indices.push(place);
        values.push(factor);
      }
    }
    starts.push(indices.length);
    return right;
  });
  return solver.open({
    variables: component.numbers.length,
    lower: Float64Array.from(component.numbers, (number) => lower[number] ?? 0),
    upper: Float64Array.from(component.numbers, (number) => upper[number] ?? 0),
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
    rightHandSide: Float64Array.from(rightHandSide),
  });
}

/**
 * Bounds by a solver, for a component that is too large for the search: first over whole numbers, and where that takes too
 * long over any, rounded to whole numbers. Bounds are never narrower than the truth.
 *
 * @returns False where no table fits.
 */
export function linearBounds(
  system: SumSystem,
  component: Component,
  { targets, enough }: Question,
  witnesses: Witnesses,
  solver: LpSolver,
): boolean {
  const places = new Map([...component.numbers].map((number, place) => [number, place]));
  const session = openSession(system, component, places, solver);
  const { lower, upper, sums } = system;
  // The bounds are not changed before the end, so the solver and the witnesses speak of the same problem.
  const cuts: [number, number, number][] = [];
  const isWhole = (solution: Float64Array): boolean => {
    const valueOf = (number: number): number => {
      const place = places.get(number);
      return place === undefined ? (lower[number] ?? 0) : Math.round(solution[place] ?? 0);
    };
    return (
      solution.every((value) => Math.abs(value - Math.round(value)) < tolerance) &&
      component.numbers.every(
        (number) => valueOf(number) >= (lower[number] ?? 0) && valueOf(number) <= (upper[number] ?? 0),
      ) &&
      component.sums.every((place) => {
        const [total = 0, ...parts] = sums[place] ?? [];
        return valueOf(total) === parts.reduce((sum, part) => sum + valueOf(part), 0);
      })
    );
  };
  const ask = (number: number, direction: "minimise" | "maximise"): number | undefined => {
    const chosen = Int32Array.of(places.get(number) ?? 0);
    for (const whole of [true, false]) {
      session.setWhole(whole);
      const { status, value, solution } = session.optimise(chosen, direction);
      if (status === "optimal") {
        if (isWhole(solution)) witnesses.add(component.numbers, (place) => Math.round(solution[place] ?? 0));
        return value;
      }
      if (status === "infeasible") return Number.NaN;
      if (status === "unbounded") return direction === "minimise" ? -Infinity : Infinity;
    }
    return undefined;
  };
  try {
    for (const target of targets) {
      if (witnesses.isSettled(system, target, enough)) continue;
      const least = ask(target, "minimise");
      const most = witnesses.isSettled(system, target, enough) ? undefined : ask(target, "maximise");
      if (Number.isNaN(least) || Number.isNaN(most)) return false;
      cuts.push([
        target,
        Math.max(lower[target] ?? 0, Math.ceil((least ?? -Infinity) - tolerance)),
        Math.min(upper[target] ?? 0, Math.floor((most ?? Infinity) + tolerance)),
      ]);
    }
  } finally {
    session.close();
  }
  return cuts.every(([number, least, most]) => system.bound(number, least, most));
}
