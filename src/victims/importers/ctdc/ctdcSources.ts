import type { Source } from "../../../sources/source.js";

/** A place in the documents of the Counter Trafficking Data Collaborative. */
export const ctdc = (locator: string) =>
  ({ title: "CTDC, Global Dataset on victims of trafficking", locator }) as const satisfies Source;
