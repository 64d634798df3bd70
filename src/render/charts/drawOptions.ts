/**
 * What works out the expressions of a chart without making code of them: `expressionInterpreter` of the package `vega-interpreter`.
 *
 * @example
 * import type { ExpressionInterpreter } from "opsc/render";
 * const interpreter: ExpressionInterpreter = {};
 * Object.keys(interpreter); //=> []
 */
export type ExpressionInterpreter = object;

/**
 * How charts are drawn.
 *
 * @example
 * import { drawCharts, type DrawOptions } from "opsc/render";
 * const options: DrawOptions = {}; // { interpreter: expressionInterpreter } of vega-interpreter where code may not be made of text
 * const report = { title: "T", language: "en", asOf: "2025-04-01", synthetic: false, fragments: [] };
 * (await drawCharts(report, options)).ids; //=> []
 */
export interface DrawOptions {
  /** What works out expressions; Vega makes code of them where it is left out, which a strict content security policy forbids. */
  readonly interpreter?: ExpressionInterpreter | undefined;
}
