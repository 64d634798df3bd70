import { textEncodings } from "../facts/textEncodings.js";
import { proceedingRecordStructure } from "../proceedings/record/proceedingRecord.js";
import { victimRecordStructure } from "../record/victimRecord.js";
import { scannerModule } from "./scannerModule.js";

/** What the files of the folder `generated` hold, by their names. */
export const generatedModules = (): ReadonlyMap<string, string> =>
  new Map([
    ["proceedingScanner.ts", scannerModule("proceedingScanner", proceedingRecordStructure, textEncodings)],
    ["victimScanner.ts", scannerModule("victimScanner", victimRecordStructure, textEncodings)],
  ]);
