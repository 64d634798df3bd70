import { installTools } from "../support/installTools.js";
import { browserTools } from "./browserTools.js";

/** Installs the browser and the readers of its PDF, where they are missing. */
export default function setup(): void {
  installTools(browserTools);
}
