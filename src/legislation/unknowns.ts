import type { CoverageCell, CoverageMatrix } from "./coverageMatrix.js";

/**
 * The elements that the reading asks for and of which nothing is known. They are no gaps: nobody has said that the law lacks them.
 *
 * @param matrix - A matrix of `coverage`.
 * @returns The cells, in the order of the catalogue; what the reading does not ask for is left out.
 * @example
 * import { coverage, gaps, unknowns } from "opsc/legislation";
 * const matrix = coverage([], { reading: "treaty-minimum", asOf: "2025-04-01" });
 * gaps(matrix); //=> []
 * unknowns(matrix).some(({ element }) => element === "4.2.b"); //=> false
 * unknowns(matrix).some(({ element }) => element === "4.3"); //=> true
 */
export function unknowns(matrix: CoverageMatrix): CoverageCell[] {
  return matrix.cells.filter(
    ({ status, degree }) => status === "unknown" && (degree === "required" || degree === "encouraged"),
  );
}
