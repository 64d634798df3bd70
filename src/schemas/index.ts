export type { JsonSchema } from "./jsonSchema.js";
export { jsonSchemaOf } from "./jsonSchemaOf.js";
export { rulesOf } from "./rulesOf.js";
export { schemaFiles } from "./schemaFiles.js";
export type { WireRule } from "./wireRule.js";
export type { WireType } from "./wireType.js";
export { wireTypes } from "./wireTypes.js";
