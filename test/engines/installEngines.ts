import { installTools } from "../support/installTools.js";
import { clickhouse, isInstalled, postgresql } from "./engines.js";

/** Installs the engines that are missing. */
export default function setup(): void {
  installTools(
    [postgresql, clickhouse].map((engine) => ({ ...engine, isInstalled: () => isInstalled(engine) })),
  );
}
