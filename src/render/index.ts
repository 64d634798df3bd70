export { toHtml } from "./html/toHtml.js";
export { toMarkdown } from "./markdown/toMarkdown.js";
export type { Renderable } from "./renderable.js";
export { toJson } from "./toJson.js";
