export { english as french } from "./english.js";
