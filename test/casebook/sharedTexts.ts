import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = resolve(root, process.env["OPSC_SHARED"] ?? "../shared", "data");

/** Said where a text is absent. */
export const absent = "The published texts are absent: set OPSC_SHARED to the folder whose data/ holds them.";

const read = (name: string): string | undefined => {
  const path = resolve(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
};

/** The concluding observations, where the folder is there. */
export const observationsText = read("CRC-C-OPSC-TKM-CO-1.txt");

/** The State's statement, where the folder is there. */
export const statementText = read("OSCE-statement-2025-04-01.txt");
