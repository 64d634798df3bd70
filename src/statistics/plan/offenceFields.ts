import { conducts } from "../../protocol/conducts.js";
import { labelOf } from "../../codes/labelOf.js";
import { offenceCodes } from "../../protocol/offenceCodes.js";
import { offences } from "../../protocol/offences.js";
import { answers } from "../../victims/codes/answers.js";
import { offenceModes } from "../../victims/codes/offenceModes.js";
import { reaches } from "../../victims/codes/reaches.js";
import { technologyRoles } from "../../victims/codes/technologyRoles.js";
import { undeterminedOffences } from "../../victims/codes/undeterminedOffences.js";
import type { RecordedOffence } from "../../victims/record/recordedOffence.js";
import type { Category } from "../model/dimension.js";
import { categoriesOf, type CodedField } from "./codedField.js";

const field = (
  code: string,
  label: string,
  categories: readonly Category[],
  read: (offence: RecordedOffence) => string | undefined,
): CodedField => ({ code, label, categories, list: "offences", read });

/** For each offence, the code of each of its acts together with it, and at the empty text the code of no act. */
const pairs = new Map(
  offences.map(({ code, conducts: acts }) => [
    code as string,
    new Map([
      ["", `${code}.unspecified`],
      ...acts.map((act) => [act.code as string, `${code}.${act.code}`] as const),
    ]),
  ]),
);

const pairOf = ({ offence, conduct }: RecordedOffence): string => {
  const codes = pairs.get(offence);
  return codes?.get(conduct ?? "") ?? codes?.get("") ?? offence;
};

const pairCategories: readonly Category[] = [
  ...offences.flatMap(({ code, label, conducts: acts }): Category[] => [
    { code, label, members: [`${code}.unspecified`, ...acts.map((act) => `${code}.${act.code}`)] },
    { code: `${code}.unspecified`, label: `${label}: act not recorded` },
    ...acts.map((act) => ({
      code: `${code}.${act.code}`,
      label: `${label}: ${labelOf(conducts, act.code).toLowerCase()}`,
    })),
  ]),
  ...categoriesOf(undeterminedOffences),
];

/** What both kinds of record say of each offence. */
export const offenceFields = {
  offence: field(
    "OFFENCE",
    "Offence",
    categoriesOf(offenceCodes, undeterminedOffences),
    ({ offence }) => offence,
  ),
  conduct: field("CONDUCT", "Act", categoriesOf(conducts), ({ conduct }) => conduct),
  "offence-and-conduct": field("OFFENCE_CONDUCT", "Offence and act", pairCategories, pairOf),
  "offence-mode": field("MODE", "Form of the offence", categoriesOf(offenceModes), ({ mode }) => mode),
  online: field("ONLINE", "Any part online", categoriesOf(answers), ({ online }) => online),
  "technology-role": field(
    "TECHNOLOGY",
    "Use of technology",
    categoriesOf(technologyRoles),
    ({ technologyRole }) => technologyRole,
  ),
  "travel-and-tourism": field(
    "TRAVEL_TOURISM",
    "In travel and tourism",
    categoriesOf(answers),
    ({ travelAndTourism }) => travelAndTourism,
  ),
  "cross-border": field(
    "CROSS_BORDER",
    "Domestic or transnational",
    categoriesOf(reaches),
    ({ reach }) => reach,
  ),
} as const satisfies Record<string, CodedField>;
