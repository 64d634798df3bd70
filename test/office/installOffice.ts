import { installTools } from "../support/installTools.js";
import { officeTools } from "./officeTools.js";

/** Installs the office and the readers of its PDF, where they are missing. */
export default function setup(): void {
  installTools(officeTools);
}
