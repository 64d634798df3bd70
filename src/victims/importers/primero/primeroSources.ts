import { primero } from "../../codes/recordSources.js";
import type { Source } from "../../../sources/source.js";

/** A form of a case in the default configuration. */
export const form = (name: string): Source => ({ ...primero, locator: `forms/case/${name}` });
