import type { Source } from "../../sources/source.js";

/** A place in the handbook of the OECD and the Joint Research Centre on composite indicators. */
export const handbook = (locator: string): Source => ({
  title: "OECD and JRC, Handbook on Constructing Composite Indicators",
  locator,
  year: 2008,
});
