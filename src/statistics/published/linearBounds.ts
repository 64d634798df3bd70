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
    for (const [at, number] of sums[sum]!.entries()) {
      const factor = at === 0 ? 1 : -1;
      const place = places.get(number);
      if (place === undefined) right -= factor * lower[number]!;
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
    lower: Float64Array.from(component.numbers, (number) => lower[number]!),
    upper: Float64Array.from(component.numbers, (number) => upper[number]!),
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
  const wanted = new Set(targets);
  const session = openSession(system, component, places, solver);
  const { lower, upper, sums } = system;
  // The bounds are not changed before the end, so the solver and the witnesses speak of the same problem.
  const cuts: [number, number, number][] = [];
  const isWhole = (solution: Float64Array): boolean => {
    const valueOf = (number: number): number => {
      const place = places.get(number);
      return place === undefined ? lower[number]! : Math.round(solution[place]!);
    };
    return (
      solution.every((value) => Math.abs(value - Math.round(value)) < tolerance) &&
      component.numbers.every(
        (number) => valueOf(number) >= lower[number]! && valueOf(number) <= upper[number]!,
      ) &&
      component.sums.every((place) => {
        const [total, ...parts] = [...sums[place]!].map(valueOf);
        return total === parts.reduce((sum, part) => sum + part, 0);
      })
    );
  };
  const ask = (place: number, direction: "minimise" | "maximise"): number | undefined => {
    const chosen = Int32Array.of(place);
    for (const whole of [true, false]) {
      session.setWhole(whole);
      const { status, value, solution } = session.optimise(chosen, direction);
      if (status === "optimal") {
        if (isWhole(solution)) witnesses.add(component.numbers, (place) => Math.round(solution[place]!));
        return value;
      }
      if (status === "infeasible") return Number.NaN;
    }
    return undefined;
  };
  try {
    for (const [place, target] of component.numbers.entries()) {
      if (!wanted.has(target) || witnesses.isSettled(system, target, enough)) continue;
      const least = ask(place, "minimise");
      const most = witnesses.isSettled(system, target, enough) ? undefined : ask(place, "maximise");
      if (Number.isNaN(least) || Number.isNaN(most)) return false;
      cuts.push([
        target,
        Math.max(lower[target]!, Math.ceil((least ?? -Infinity) - tolerance)),
        Math.min(upper[target]!, Math.floor((most ?? Infinity) + tolerance)),
      ]);
    }
  } finally {
    session.close();
  }
  return cuts.every(([number, least, most]) => system.bound(number, least, most));
}
