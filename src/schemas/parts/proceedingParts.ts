import { proceedingRecordSchema } from "../../victims/proceedings/proceedingRecords.js";
import { accusedSchema } from "../../victims/proceedings/record/accused.js";
import { assetMeasuresSchema } from "../../victims/proceedings/record/assetMeasures.js";
import { cooperationRequestSchema } from "../../victims/proceedings/record/cooperationRequest.js";
import { jurisdictionSchema } from "../../victims/proceedings/record/jurisdiction.js";
import { legalPersonLiabilitySchema } from "../../victims/proceedings/record/legalPersonLiability.js";
import { proceedingEventSchema } from "../../victims/proceedings/record/proceedingEvent.js";
import { proceedingRules } from "../../victims/proceedings/rules/proceedingRules.js";
import { proceedingPseudonymSchema } from "../../victims/pseudonyms/proceedingPseudonym.js";
import { recordRules } from "../rules/recordRules.js";
import { part, wire } from "../schemaPart.js";

/** Records of proceedings and what they are made of, beside what records on victims hold as well. */
export const proceedingParts = [
  part("accused", accusedSchema),
  part("asset-measures", assetMeasuresSchema),
  part("cooperation-request", cooperationRequestSchema),
  part("jurisdiction", jurisdictionSchema),
  part("legal-person-liability", legalPersonLiabilitySchema),
  part("proceeding-event", proceedingEventSchema),
  part("proceeding-pseudonym", proceedingPseudonymSchema),
  wire(
    "proceeding-record",
    "Record of proceedings",
    proceedingRecordSchema,
    recordRules("proceeding-record", "proceedingRecordSchema", proceedingRules),
  ),
];
