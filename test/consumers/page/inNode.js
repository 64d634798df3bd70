// The same work in Node, as JSON.
import { work } from "./work.js";

console.log(JSON.stringify(work()));
