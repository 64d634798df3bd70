import { turkmenistan } from "./turkmenistan/turkmenistan.js";

/** The bundled case files by name; the name is what the `opsc` command takes in place of a file. */
export const casebook = { turkmenistan };
