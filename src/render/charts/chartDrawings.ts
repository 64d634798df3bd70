import type { ChartFragment } from "../../fragments/chart.js";

/** What only this file has, so that nothing else calls the constructor, typed or not. */
const key = Symbol("opsc.chartDrawings");

let make: (drawings: readonly ChartDrawing[], undrawn: readonly string[]) => ChartDrawings;

/** A chart with its drawing. */
export interface ChartDrawing {
  /** The chart. */
  readonly fragment: ChartFragment;
  /** The drawing. */
  readonly svg: string;
}

const signature = ({ specification }: ChartFragment): string => JSON.stringify(specification);

/**
 * The drawings of the charts of a report. Only `drawCharts` makes them, so that no drawing from elsewhere gets into a page.
 *
 * @example
 * import { ChartDrawings } from "opsc/render";
 * ChartDrawings.is({ ids: ["chart"], svg: () => "<svg/>" }); //=> false
 */
export class ChartDrawings {
  /** The drawings, each with the specification that it was drawn from. */
  readonly #drawn: ReadonlyMap<string, { readonly svg: string; readonly signature: string }>;
  /** Identifiers of the charts that were drawn, in the order of the report. */
  readonly ids: readonly string[];
  /** Identifiers of those that were not: their specification is none of this package's; they keep their table. */
  readonly undrawn: readonly string[];

  private constructor(drawings: readonly ChartDrawing[], undrawn: readonly string[], given: symbol) {
    if (given !== key) throw new TypeError("Only drawCharts makes drawings: give it the report.");
    this.#drawn = new Map(
      drawings.map(({ fragment, svg }) => [fragment.id, { svg, signature: signature(fragment) }]),
    );
    this.ids = Object.freeze([...this.#drawn.keys()]);
    this.undrawn = Object.freeze([...undrawn]);
    Object.freeze(this);
  }

  /** Whether something is a set of drawings, and not an object that looks like one. */
  static is(value: unknown): value is ChartDrawings {
    return typeof value === "object" && value !== null && #drawn in value;
  }

  /** The drawing of a chart as SVG, by its identifier; undefined where there is none. */
  svg(id: string): string | undefined {
    return this.#drawn.get(id)?.svg;
  }

  /** The drawing of this very chart; undefined for another one of the same name. */
  svgOf(fragment: ChartFragment): string | undefined {
    const drawn = this.#drawn.get(fragment.id);
    return drawn?.signature === signature(fragment) ? drawn.svg : undefined;
  }

  static {
    make = (drawings, undrawn) => new ChartDrawings(drawings, undrawn, key);
  }
}

/** Makes a set of drawings of what was drawn here: no index exports this. */
export const chartDrawings = (drawings: readonly ChartDrawing[], undrawn: readonly string[]): ChartDrawings =>
  make(drawings, undrawn);
