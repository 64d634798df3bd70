// Does the work and shows the report in the page.
import { work } from "./work.js";

const done = work();
const { body } = new DOMParser().parseFromString(done.answers.report, "text/html");
document.body.append(...body.childNodes);
globalThis.done = done;
