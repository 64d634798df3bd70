export { english as spanish } from "./english.js";
