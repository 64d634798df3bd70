import type { QuantityFragment, QuantityUnit } from "../../../fragments/quantity.js";
import { numberWriter, type NumberForms } from "./numberForms.js";

/** The forms of a unit by the plural rules of its language; `other` stands for every form that is left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** What a language has for numbers with a unit. */
interface QuantityWords {
  /** The language, as a BCP 47 tag; it chooses the plural rules. */
  readonly language: string;
  /** How numbers are set. */
  readonly numbers: NumberForms;
  /** Names of the units, as they stand alone or as the subject of a sentence. */
  readonly units: Readonly<Record<QuantityUnit, PluralForms>>;
}

/** Sets numbers with their unit in a language. */
export function quantityWords({
  language,
  numbers,
  units,
}: QuantityWords): ({ value, unit, form }: QuantityFragment) => string {
  const write = numberWriter(numbers);
  const plurals = new Intl.PluralRules(language);
  return ({ value, unit, form }) => {
    if (form === "bare") return write(value);
    const forms = units[unit];
    return `${write(value)} ${forms[plurals.select(value)] ?? forms.other}`;
  };
}
