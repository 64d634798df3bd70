import * as z from "zod";
import { victimRecords } from "../victims/kinds/victimRecords.js";
import { recordTiers, type RecordTiers } from "../victims/lines/recordTiers.js";
import { isJitless } from "../victims/structure/isJitless.js";
import { proceedingRecords } from "../victims/proceedings/proceedingRecords.js";
import type { RecordKindName } from "./recordValidator.js";

/** What this process can do with records, and what with. */
export interface DoctorReport {
  /** Versions of what runs. */
  readonly versions: { readonly node: string; readonly zod: string };
  /** Whether code may be made of text here, as the written check and zod's own compiler need it. */
  readonly codeGeneration: boolean;
  /** The tiers of each kind of record. */
  readonly kinds: Readonly<Record<RecordKindName, RecordTiers>>;
}

const mayGenerateCode = (): boolean => {
  if (isJitless()) return false;
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it only asks whether this is allowed
    new Function("return true");
    return true;
  } catch {
    return false;
  }
};

/** Looks at this process. */
export const doctorReport = (): DoctorReport => ({
  versions: {
    node: process.versions.node,
    zod: `${z.core.version.major}.${z.core.version.minor}.${z.core.version.patch}`,
  },
  codeGeneration: mayGenerateCode(),
  kinds: { victims: recordTiers(victimRecords), proceedings: recordTiers(proceedingRecords) },
});
