import { plainDateWalk } from "../facts/plainDateWalk.js";
import { textEncodings } from "../facts/textEncodings.js";
import { proceedingRecordStructure } from "../proceedings/record/proceedingRecord.js";
import { victimRecordStructure } from "../record/victimRecord.js";
import { recordedDateSchema } from "../record/recordedDate.js";
import type { Schema } from "../structure/schema.js";
import { scannerModule } from "./scannerModule.js";
import type { WalkFunction } from "./walk/code/moduleBytes.js";
import { walkModuleText } from "./walk/walkModuleText.js";

const plainWalks = new Map<Schema, WalkFunction>([[recordedDateSchema, plainDateWalk]]);

/** What the files of the folder `generated` hold, by their names. */
export const generatedModules = (): ReadonlyMap<string, string> =>
  new Map([
    ["proceedingScanner.ts", scannerModule("proceedingScanner", proceedingRecordStructure, textEncodings)],
    ["victimWalk.ts", walkModuleText("victimWalk", victimRecordStructure, textEncodings, plainWalks)],
    ["victimScanner.ts", scannerModule("victimScanner", victimRecordStructure, textEncodings)],
  ]);
