import { sanctionBands } from "../../victims/codes/sanctionBands.js";
import { sexes } from "../../victims/codes/sexes.js";
import { accusedAgeGroups } from "../../victims/proceedings/codes/accusedAgeGroups.js";
import { jurisdictionGrounds } from "../../victims/proceedings/codes/jurisdictionGrounds.js";
import { liabilityKinds } from "../../victims/proceedings/codes/liabilityKinds.js";
import { nationalityGroups } from "../../victims/proceedings/codes/nationalityGroups.js";
import { personKinds } from "../../victims/proceedings/codes/personKinds.js";
import type { Accused } from "../../victims/proceedings/record/accused.js";
import type { ProceedingRecord } from "../../victims/proceedings/record/proceedingRecord.js";
import type { Category } from "../model/dimension.js";
import { categoriesOf, type CodedField } from "./codedField.js";
import { proceedingStage } from "./furthestStage.js";
import { recordingFields } from "./recordingFields.js";
import { stageCategories } from "./stageCategories.js";

const field = (
  code: string,
  label: string,
  categories: readonly Category[],
  read: (record: ProceedingRecord) => string | undefined,
): CodedField => ({ code, label, categories, read });

/** What only a natural person has: it does not arise for a legal one, nor in the record of a case. */
const ofPerson = (accused: Accused | undefined, answer: string | undefined): string | undefined =>
  answer ?? (accused === undefined || accused.person === "legal" ? "not-applicable" : undefined);

/** What a record of proceedings says, other than dates and offences. */
export const proceedingFields = {
  "accused-person": field("ACCUSED", "Accused", categoriesOf(personKinds), ({ accused }) =>
    ofPerson(accused, accused?.person),
  ),
  "accused-sex": field("ACCUSED_SEX", "Sex of the accused", categoriesOf(sexes), ({ accused }) =>
    ofPerson(accused, accused?.sex),
  ),
  "accused-age-group": field(
    "ACCUSED_AGE",
    "Age of the accused",
    categoriesOf(accusedAgeGroups),
    ({ accused }) => ofPerson(accused, accused?.ageGroup),
  ),
  "accused-nationality-group": field(
    "ACCUSED_NATIONALITY",
    "Nationality of the accused",
    categoriesOf(nationalityGroups),
    ({ accused }) => ofPerson(accused, accused?.nationalityGroup),
  ),
  ...recordingFields,
  stage: field("STAGE", "Stage of the proceedings", stageCategories, ({ events }) => proceedingStage(events)),
  sanction: field("SANCTION", "Heaviest sanction", categoriesOf(sanctionBands), ({ sanction }) => sanction),
  liability: field(
    "LIABILITY",
    "Liability of a legal person",
    categoriesOf(liabilityKinds),
    ({ legalPersonLiability }) => legalPersonLiability?.kind,
  ),
  "jurisdiction-ground": {
    code: "JURISDICTION",
    label: "Ground of jurisdiction",
    categories: categoriesOf(jurisdictionGrounds),
    list: "jurisdictionGrounds",
    read: (ground: string) => ground,
  },
} as const satisfies Record<string, CodedField>;
