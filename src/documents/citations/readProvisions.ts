import { labelsBetween, romanValue } from "./ranges.js";
import { tokenAt, type Token } from "./tokens.js";

/** A run of article references, as lists of labels (`["3", "1", "a"]`). */
export interface ProvisionRun {
  /** Each reference, from the article down. */
  readonly paths: readonly (readonly string[])[];
  /** Offset after the last piece. */
  readonly end: number;
}

const longestRun = 400;
const year = /^(?:19|20)\d\d$/;
const counted =
  /^ (?:years?|months?|weeks?|days?|hours?|times|per cent|children|cases|persons|people|victims|girls|boys|States|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Whether a label may stand below another one in the Protocol's way of numbering: 1 > a > i > a. */
const levelOf = (label: string, before: readonly string[]): "number" | "letter" | "roman" => {
  if (/^\d/.test(label)) return "number";
  if (romanValue(label) === 0) return "letter";
  // "(v)" under "(a)" is roman, under a number it is a letter.
  return label.length > 1 || label === "i" || /^[a-z]$/.test(before.at(-1) ?? "") ? "roman" : "letter";
};

/**
 * Reads article references from an offset that stands after "article", "arts." and the like.
 *
 * Inherited labels ("1 (a) and (b)"), ranges ("paras. 2-3") and lists over several articles ("3; 4, paras. 2-3; 5-7")
 * are written out. Linear in the length of the run.
 *
 * @param of - What the first numbers count: articles, or the paragraphs of a document.
 */
export function readProvisions(
  text: string,
  offset: number,
  of: "articles" | "paragraphs" = "articles",
): ProvisionRun | undefined {
  const paths: string[][] = [];
  let current: string[] | undefined;
  let end = offset;
  let position = offset;
  let inParagraphs = false;
  let pluralParagraphs = false;
  let pending = "none" as "none" | "separator" | "range";
  let separator = "," as "," | ";" | "and";
  let open = 0;
  let expectNumber = "article" as "article" | "paragraph";

  const push = (path: string[], until: number): void => {
    paths.push(path);
    current = path;
    end = until;
    pending = "none";
  };
  const sibling = (path: readonly string[], label: string): string[] | undefined => {
    // "(h) and (i)": the letter that follows.
    if (label === "i" && path.at(-1) === "h") return [...path.slice(0, -1), label];
    const level = levelOf(label, path.slice(0, -1));
    for (let depth = path.length - 1; depth > 0; depth -= 1) {
      if (levelOf(path[depth]!, path.slice(0, depth)) === level) return [...path.slice(0, depth), label];
    }
    return undefined;
  };
  const rangeTo = (path: readonly string[], label: string, until: number): boolean => {
    const from = path[path.length - 1]!;
    const labels = labelsBetween(from, label);
    if (labels === undefined) {
      // "article 129-1 of the Criminal Code" is one article.
      if (of !== "articles" || path.length > 1 || text[end] !== "-" || Number(label) > Number(from))
        return false;
      paths.pop();
      push([`${from}-${label}`], until);
      return true;
    }
    const stem = path.slice(0, -1);
    paths.pop();
    for (const each of labels) push([...stem, each], until);
    return true;
  };
  const onNumber = (token: Token & { type: "number" }): boolean => {
    if (current !== undefined && pending === "range") return rangeTo(current, token.value, token.end);
    if (expectNumber === "paragraph" && current !== undefined) {
      expectNumber = "article";
      // The article alone was only the head of its paragraphs.
      const [articleNumber = ""] = current;
      if (paths.at(-1)?.length === 1) paths.pop();
      push([articleNumber, token.value], token.end);
      return true;
    }
    if (current !== undefined && pending === "none") return false;
    if (
      current !== undefined &&
      (year.test(token.value) || counted.test(text.slice(token.end, token.end + 12)))
    )
      return false;
    if (inParagraphs && pluralParagraphs && separator !== ";" && current !== undefined) {
      // "paras. 1 and 2", "paras. 1, 2 and 4": the list goes on while it counts upwards.
      const last = Number(current[1]);
      const again = Number(token.value) === last && current.length > 2 && text[token.end] === "(";
      if (Number(token.value) > last || again) {
        push([current[0]!, token.value], token.end);
        return true;
      }
    }
    inParagraphs = false;
    push([token.value], token.end);
    return true;
  };
  const onLabel = (label: string, until: number): boolean => {
    if (current === undefined) return false;
    if (pending === "range") return rangeTo(current, label, until);
    if (pending === "none") {
      paths.pop();
      push([...current, label], until);
      return true;
    }
    const path = sibling(current, label);
    if (path === undefined || separator === ";") return false;
    push(path, until);
    return true;
  };

  while (position - offset < longestRun) {
    const token = tokenAt(text, position);
    if (token === undefined) break;
    let taken = true;
    switch (token.type) {
      case "number":
        taken = onNumber(token);
        break;
      case "bracket":
        taken = onLabel(token.value, token.end);
        break;
      case "dotted":
        taken = of === "articles" && pending === "none" && onLabel(token.value, token.end);
        break;
      case "letter":
        // The third level below (i) has no brackets: "3 (1) (a) (i) c".
        taken =
          romanValue(current?.at(-1) ?? "") > 0 && pending === "none"
            ? onLabel(token.value, token.end)
            : pending !== "none" &&
              current !== undefined &&
              current.length >= 5 &&
              onLabel(token.value, token.end);
        break;
      case "paragraph":
        taken = current !== undefined;
        open += token.bracketed ? 1 : 0;
        inParagraphs = true;
        pluralParagraphs = token.plural;
        expectNumber = "paragraph";
        pending = "none";
        break;
      case "article":
        taken = pending !== "none";
        inParagraphs = false;
        break;
      case "separator":
        pending = "separator";
        // "; and" still parts articles.
        separator = token.value === "and" && separator === ";" ? ";" : token.value;
        break;
      case "range":
        taken = current !== undefined && pending === "none";
        pending = "range";
        break;
      case "close":
        taken = open > 0;
        open -= 1;
        inParagraphs = false;
        expectNumber = "article";
        if (taken) end = token.end;
        break;
      case "stop":
        // A stop in the wrong place: "para. 1. (a)".
        taken = pending === "none" && tokenAt(text, token.end)?.type === "bracket";
        break;
    }
    if (!taken) break;
    if (token.type === "number" || token.type === "bracket" || token.type === "letter") separator = ",";
    position = token.end;
  }
  return paths.length === 0 ? undefined : { paths, end };
}
