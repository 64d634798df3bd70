import type { InlineFragment } from "../../fragments/inline.js";
import { formatSource } from "../../sources/formatSource.js";
import type { WordForms } from "./wordForms.js";

/** A line as a reader reads it, without any markup. */
export function lineText(line: readonly InlineFragment[], forms: WordForms): string {
  let words = "";
  for (const fragment of line) words += textOf(fragment, forms);
  return words;
}

const textOf = (fragment: InlineFragment, forms: WordForms): string => {
  switch (fragment.type) {
    case "text":
      return fragment.value;
    case "date":
      return forms.date(fragment.value);
    case "citation":
      return forms.citation(fragment);
    case "provisionReference":
      return forms.provision(fragment.id);
    case "sourceReference":
      return formatSource(fragment.source);
    case "codedValue":
      return fragment.label;
    case "quantity":
      return forms.quantity(fragment);
    case "figure":
      return forms.figure(fragment);
    case "strong":
    case "emphasis":
    case "crossReference":
    case "link":
      return lineText(fragment.children, forms);
  }
};
