import type * as vega from "vega";
import type * as vegaLite from "vega-lite";

/** What draws: both packages. */
export interface ChartLibraries {
  /** Reads and draws specifications. */
  readonly vega: typeof vega;
  /** Turns a short specification into a full one. */
  readonly vegaLite: typeof vegaLite;
}

/** Loads both packages from where the program stands. */
const load = async (): Promise<ChartLibraries> => ({
  vega: await import("vega"),
  vegaLite: await import("vega-lite"),
});

/**
 * Loads what draws charts, which is heavy and optional, when it is used.
 *
 * @param loading - How it is loaded.
 * @returns Both packages.
 * @throws Error with the command that installs them, where they are not there.
 */
export async function chartLibraries(loading: () => Promise<ChartLibraries> = load): Promise<ChartLibraries> {
  try {
    return await loading();
  } catch (cause) {
    throw new Error(
      'drawCharts needs the packages "vega" and "vega-lite", which are not installed. Install them with: npm install vega@^6.4.0 vega-lite@^6.3.1',
      { cause },
    );
  }
}
