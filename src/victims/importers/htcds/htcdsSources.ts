import { htcds } from "../../codes/recordSources.js";
import type { Source } from "../../../sources/source.js";

/** The field standards, by object. */
export const fields = (object: string): Source => ({ ...htcds, locator: `Field Standards, ${object}` });

/** The form of the toolkit, which has the same names and values. */
export const form: Source = { ...htcds, locator: "Toolkit, survey" };
