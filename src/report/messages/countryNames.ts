import { countryNameOf } from "../../codes/countries.js";
import { alpha2ByAlpha3 } from "../../codes/subdivisions.js";

/** States whose name in United Nations documents differs from the short name of language data, by their three-letter codes. */
type StateNamedByHand =
  | ("BLR" | "BOL" | "BRN" | "COD" | "COG" | "CPV" | "FSM" | "GBR")
  | ("IRN" | "KOR" | "LAO" | "MDA" | "PRK" | "PSE" | "RUS" | "SYR")
  | ("TLS" | "TUR" | "TZA" | "USA" | "VAT" | "VEN" | "VNM");

/** Names that a catalogue supplies itself. */
export type NamesByHand = Readonly<Record<StateNamedByHand, string>>;

/**
 * Names of States in a language: those of the catalogue, else those of the engine's language data, which may change from one version
 * to the next, else the English ones.
 *
 * @param language - The language, as a BCP 47 tag.
 * @param byHand - Names of the catalogue's own.
 * @returns Names a State by its three-letter code; a code that is none stays as it is.
 */
export function countryNamesIn(language: string, byHand: NamesByHand): (code: string) => string {
  const own: Readonly<Record<string, string>> = byHand;
  let names: Intl.DisplayNames | undefined;
  return (code) => {
    const name = own[code];
    if (name !== undefined) return name;
    const region = alpha2ByAlpha3.get(code);
    if (region === undefined) return countryNameOf(code);
    names ??= new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    return names.of(region) ?? countryNameOf(code);
  };
}
