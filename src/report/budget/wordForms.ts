import type { CitationFragment } from "../../fragments/citation.js";
import type { FigureFragment } from "../../fragments/figure.js";
import type { QuantityFragment } from "../../fragments/quantity.js";

/**
 * How fragments that are no words are written in a language: dates, provisions, citations and numbers. The wording of a renderer is one of these.
 *
 * @example
 * import type { WordForms } from "opsc/report";
 * const forms: WordForms = {
 *   language: "en",
 *   date: (value) => value,
 *   provision: (id) => `art. ${id}`,
 *   provisions: (ids) => `arts. ${ids.join(", ")}`,
 *   citation: ({ symbol }) => symbol,
 *   quantity: ({ value }) => `${value}`,
 *   figure: ({ value }) => value.kind,
 * };
 * forms.provision("9.4"); //=> "art. 9.4"
 */
export interface WordForms {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  /** A date in words. */
  readonly date: (value: string) => string;
  /** A provision as legal texts cite it. */
  readonly provision: (id: string) => string;
  /** Several provisions in one go, as headings have them: each article once. */
  readonly provisions: (ids: readonly string[]) => string;
  /** A citation of a document. */
  readonly citation: (citation: CitationFragment) => string;
  /** A number, with its unit where the fragment asks for it. */
  readonly quantity: (quantity: QuantityFragment) => string;
  /** A statistical figure: the number, or what stands where there is none. */
  readonly figure: (figure: FigureFragment) => string;
}
