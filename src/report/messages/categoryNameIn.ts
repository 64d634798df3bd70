import { countryNameOf } from "../../codes/countries.js";
import { labelOf } from "../../codes/labelOf.js";
import { offences } from "../../protocol/offences.js";
import { conducts } from "../../protocol/conducts.js";
import type { Category } from "../../statistics/model/dimension.js";
import type { ReportCodes } from "./codeWords.js";
import { labelIn } from "./coded.js";
import { english } from "./english.js";
import { english as englishPeriodic } from "./periodic/english.js";
import type { PeriodicMessages } from "./periodic/periodicMessages.js";
import type { ReportMessages } from "./reportMessages.js";

/** Lists whose codes are categories of tables. */
const lists = [
  "offenceCodes",
  "undeterminedOffences",
  "conducts",
  "modes",
  "salePurposes",
  "sexes",
  "nationalityGroups",
  "stageCategories",
  "residualCategories",
  "ageBands",
  "nationalityStatuses",
  "settlements",
  "answers",
  "services",
  "serviceStatuses",
  "compensationOutcomes",
  "compensationChannels",
  "wealthQuintiles",
  "povertyBands",
  "noneCategories",
] as const satisfies readonly (keyof ReportCodes)[];

type Named = Pick<Category, "code" | "label">;

const keyOf = ({ code, label }: Named): string => JSON.stringify([code, label]);

/** The lists in which a code has a label in English. A category that a plan named itself has none there and keeps its own words. */
const listOf: ReadonlyMap<string, (typeof lists)[number]> = new Map(
  lists.flatMap((list) => english.codes[list].map((entry) => [keyOf(entry), list] as const)),
);

/** An offence with one of its acts, or with none that is recorded. */
interface Pair {
  /** The offence. */
  readonly offence: string;
  /** The act. */
  readonly conduct?: string;
}

/** Offences with their acts, by the code and the label that tables have for both together. */
const pairs: ReadonlyMap<string, Pair> = new Map(
  offences.flatMap(({ code, label, conducts: acts }): (readonly [string, Pair])[] => [
    [
      keyOf({ code: `${code}.unspecified`, label: `${label}: ${englishPeriodic.actNotRecorded}` }),
      { offence: code },
    ],
    ...acts.map(({ code: conduct }): readonly [string, Pair] => [
      keyOf({
        code: `${code}.${conduct}`,
        label: `${label}: ${labelOf(conducts, conduct).toLowerCase()}`,
      }),
      { offence: code, conduct },
    ]),
  ]),
);

/**
 * The name of a category of a table in a language: that of a code of the package's lists, of a State, of an age without end. What a plan named
 * itself keeps its words.
 *
 * @param category - Its code, and its label in English.
 * @param messages - The catalogue of the language.
 * @param periodic - Its sentences of reports by an outline.
 * @returns The name.
 */
export function categoryNameIn(
  category: Named,
  messages: ReportMessages,
  periodic: Pick<PeriodicMessages, "actNotRecorded">,
): string {
  const { code, label } = category;
  const list = listOf.get(keyOf(category));
  if (list !== undefined) return labelIn(messages, list, code);
  const pair = pairs.get(keyOf(category));
  if (pair !== undefined) {
    const { offence, conduct } = pair;
    const act = conduct === undefined ? periodic.actNotRecorded : labelIn(messages, "conducts", conduct);
    return `${labelIn(messages, "offenceCodes", offence)}${messages.punctuation.colon}${act}`;
  }
  const [, years] = /^Y_GE(\d{1,3})$/.exec(code) ?? [];
  if (years !== undefined && label === english.ageFrom(Number(years))) return messages.ageFrom(Number(years));
  return countryNameOf(code) === label && label !== code ? messages.country(code) : label;
}
