import { codeEncoder } from "./codeEncoder.js";
import { codedFieldOf } from "./codedFields.js";
import { dimensionIssue, type SourceOrIssue } from "./dimensionSource.js";
import type { CodedDimension } from "./planDimension.js";

/** A dimension over the codes of a list, or over some of them. */
export function codedSource({ from, values }: CodedDimension, of: "victims" | "proceedings"): SourceOrIssue {
  const field = codedFieldOf(of, from);
  if (field === undefined) {
    return dimensionIssue(
      "plan-field-of-other-record",
      ["from"],
      "Expected a field of the records that the plan counts: this one belongs to the other kind of record.",
    );
  }
  const { code, label, list, categories, read } = field;
  const source = { code, label, list, encoder: codeEncoder(read) };
  if (values === undefined) return { ...source, categories };
  const leaves = new Set(
    categories.flatMap((category) => (category.members === undefined ? category.code : [])),
  );
  const strange = values.findIndex((value) => !leaves.has(value));
  if (strange >= 0) {
    return {
      ...dimensionIssue(
        "plan-value-unknown",
        ["values", strange],
        "Expected a code of the field's list that is no group of others.",
      ),
      suggestion: [...leaves].join(", "),
    };
  }
  const wanted = new Set(values);
  return { ...source, categories: categories.filter((category) => wanted.has(category.code)) };
}
