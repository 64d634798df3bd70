export { nearestText } from "../issues/nearestText.js";
