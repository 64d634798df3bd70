import type { RecordKind } from "../kinds/recordKind.js";
import { knownScanner, knownWalk } from "../scanner/knownScanners.js";
import { scannerOf } from "../scanner/scannerOf.js";
import { structureCheck } from "../structure/structureCheck.js";

/** Which tiers read records of a kind in this process; zod stands behind all of them, and alone refuses and explains. */
export interface RecordTiers {
  /** Whether lines are walked as bytes, and where the scanner comes from: a module of the package, or written in this process. */
  readonly bytes: "module" | "written" | "unavailable";
  /** What the walk of the bytes runs in: JavaScript is asked about what WebAssembly does not take. */
  readonly walk: "WebAssembly" | "JavaScript" | "unavailable";
  /** Whether parsed records are looked at by a check that was written in this process. */
  readonly writtenCheck: "written" | "unavailable";
}

/** Says which tiers a kind of record has here: what a schema or a process does not allow is not there, and the next tier is asked. */
export function recordTiers<Value, Facts>({
  structure,
  encoding: { texts },
}: Pick<RecordKind<Value, Facts>, "structure" | "encoding">): RecordTiers {
  const known = knownScanner(structure, texts);
  const scanner = scannerOf(structure, texts, known, knownWalk(structure, texts));
  const language = scanner?.startsInWebAssembly === true ? "WebAssembly" : "JavaScript";
  return {
    bytes: scanner === undefined ? "unavailable" : known === undefined ? "written" : "module",
    walk: scanner === undefined ? "unavailable" : language,
    writtenCheck: structureCheck(structure, texts).encoded === undefined ? "unavailable" : "written",
  };
}
