export { formatSource } from "./formatSource.js";
export type { Source } from "./source.js";
export { sourceSchema } from "./sourceSchema.js";
