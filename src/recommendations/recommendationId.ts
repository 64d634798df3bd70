export { recommendationId } from "../documents/recommendationId.js";
