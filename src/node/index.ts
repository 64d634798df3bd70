export { readText } from "./readText.js";
export { writeFiles } from "./writeFiles.js";
