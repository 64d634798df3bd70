import { compileValidator, victimRecords } from "opsc/victims";

/** What every thread makes for itself: a function cannot be sent to one. */
export const victimValidator = () => compileValidator(victimRecords);
