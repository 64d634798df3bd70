import type { CitationFragment } from "../fragments/citation.js";
import type { CodedValueFragment } from "../fragments/codedValue.js";
import type { DateFragment } from "../fragments/date.js";
import type { FigureFragment } from "../fragments/figure.js";
import type { ProvisionReferenceFragment } from "../fragments/provisionReference.js";
import type { QuantityFragment } from "../fragments/quantity.js";
import type { SourceReferenceFragment } from "../fragments/sourceReference.js";
import type { TextFragment } from "../fragments/text.js";
import { formatSource } from "../sources/formatSource.js";
import { plainText } from "./plainText.js";
import type { Wording } from "./wording/wording.js";

/** Inline fragments without fragments inside. */
export type LeafFragment =
  | TextFragment
  | DateFragment
  | CitationFragment
  | ProvisionReferenceFragment
  | SourceReferenceFragment
  | CodedValueFragment
  | QuantityFragment
  | FigureFragment;

const wordsOf = (fragment: LeafFragment, wording: Wording): string => {
  switch (fragment.type) {
    case "text":
      return fragment.value;
    case "date":
      return wording.date(fragment.value);
    case "citation":
      return wording.citation(fragment);
    case "provisionReference":
      return wording.provision(fragment.id);
    case "sourceReference":
      return formatSource(fragment.source);
    case "codedValue":
      return fragment.label;
    case "quantity":
      return wording.quantity(fragment);
    case "figure":
      return wording.figure(fragment);
  }
};

/** The words of a leaf, safe to print in one line: the same in every format. */
export function inlineWords(fragment: LeafFragment, wording: Wording): string {
  return plainText(wordsOf(fragment, wording));
}
