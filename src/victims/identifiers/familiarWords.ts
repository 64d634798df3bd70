import { keyWords } from "./foldedKey.js";
import { identifierKeyLists } from "./keys/kindByName.js";

/** Words of the fields of this package's records, and of harmless fields that most tables have. */
const harmless =
  "schema version synthetic pseudonym source system registering organisation identification status detection offences offence sex gender age at registration dates nationalities nationality ethnic ethnicity origin place of residence socioeconomic deprivation disability migration care perpetrator relationships relationship protection measures measure services service legal assistance compensation criminal justice reintegration processing conduct mode basis online technology role travel and tourism reach iccs domestic provision kind years minimum maximum band method reason start end identified registered closed codes code self country subdivision settlement scheme out school child labour birth not present domains accompaniment current provided referred sought channel outcome paid amount value values currency reported investigated prosecuted tried convicted acquitted sentenced closure sanction accused person liable extraterritorial refused for double criminality returned plan follow up legitimate reporting consent given withdrawn estimated data rows row records record items item list type types category date year month time count total number region province state language religion victim victims case cases proceeding proceedings stage stages jurisdiction ground extradition transfer linked level label other unknown flag index properties features attributes fields results created updated open last first main cp incident unit liability cooperation assets sanctions grounds invoked direction requested decided refusal submitted prosecution seized confiscated frozen premises events event";

const words: ReadonlySet<string> = new Set([
  ...harmless.split(" "),
  ...identifierKeyLists.flatMap(({ names }) => names.flatMap(keyWords)).filter((word) => word.length > 1),
  // As in "mother's".
  "s",
]);

const hasLetter = /\p{L}/u;

/**
 * Whether a key is made of words of this package's own lists alone, with one number of at most two figures beside them. Such a key
 * cannot hold an identifier, and may be written in a path.
 */
export const isFamiliarKey = (key: string): boolean => {
  const parts = keyWords(key);
  const numbers = parts.filter((part) => !hasLetter.test(part) && !words.has(part));
  return (
    key.length <= 100 &&
    !key.startsWith("(") &&
    parts.some((part) => part.length > 1 && hasLetter.test(part)) &&
    numbers.length <= 1 &&
    numbers.every((number) => number.length <= 2) &&
    parts.every((part) => !hasLetter.test(part) || words.has(part))
  );
};

const neutral: ReadonlySet<string> = new Set(
  "value values amount total count number year currency paid time".split(" "),
);

/** Whether a field of this name counts something, so that a large number in it is no number of a person. */
export const isCountKey = (key: string): boolean => neutral.has(keyWords(key).at(-1) ?? "");
