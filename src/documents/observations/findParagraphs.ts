import type { Issue } from "../../issues/issue.js";
import type { Line } from "../text/lines.js";
import { endsSentence, leavesOpen, opensParagraph } from "../text/sentenceEnds.js";
import { headingStart } from "./headingZone.js";

/** The lines of one numbered paragraph, with what stands after it up to the next number. */
export interface ParagraphBlock {
  /** The number as printed. */
  readonly number: number;
  /** Lines of the paragraph, the number taken off. */
  readonly body: readonly Line[];
  /** Heading lines that follow. */
  readonly headings: readonly Line[];
}

/** A document cut at its paragraph numbers. */
export interface Blocks {
  /** Lines before the first paragraph. */
  readonly head: readonly Line[];
  /** Numbered paragraphs in order. */
  readonly blocks: readonly ParagraphBlock[];
  /** What could not be right, with what was done. */
  readonly issues: readonly Issue[];
}

const numbered = /^(\d{1,6}) ?\. ?(?!\d)(.*)$/;
const farthestGap = 3;

interface Candidate {
  readonly index: number;
  readonly number: number;
  readonly rest: string;
}

const candidatesOf = (lines: readonly Line[]): Candidate[] =>
  lines.flatMap((line, index) => {
    const match = numbered.exec(line.text);
    return match === null ? [] : [{ index, number: Number(match[1]), rest: match[2]! }];
  });

/** What the paragraph's text begins with, whether on the line of its number or on the next. */
const openingOf = (lines: readonly Line[], { index, rest }: Candidate): string => {
  const next = lines[index + 1]?.text ?? "";
  return rest === "" ? next : rest.includes(" ") ? rest : `${rest} ${next}`;
};

const isPlausible = (lines: readonly Line[], candidate: Candidate, since: number): boolean => {
  const opening = openingOf(lines, candidate);
  if (!/^["“'‘(]?\p{Lu}/u.test(opening)) return false;
  const before = lines[candidate.index - 1]?.text;
  if (before === undefined) return true;
  if (leavesOpen(before)) return false;
  if (endsSentence(before)) return true;
  const above = lines.slice(Math.max(since, candidate.index - 60), candidate.index);
  return (
    headingStart(above) < above.length ||
    (opensParagraph(opening) &&
      /\bCommittee\b/.test(
        `${opening} ${lines[candidate.index + 1]?.text ?? ""} ${lines[candidate.index + 2]?.text ?? ""}`,
      ))
  );
};

const isStrong = (lines: readonly Line[], candidate: Candidate, since: number): boolean =>
  opensParagraph(openingOf(lines, candidate)) && isPlausible(lines, candidate, since);

const issue = (code: string, path: Issue["path"], message: string): Issue => ({
  code,
  severity: "warning",
  path,
  message,
});

/**
 * Finds the numbered paragraphs by their sequence: a number at the start of a line counts where it is the next one and the
 * words around it allow it. Wrapped citations ("ILO Convention No. / 182. It") are thereby no paragraphs.
 */
export function findParagraphs(lines: readonly Line[]): Blocks {
  const candidates = candidatesOf(lines);
  const issues: Issue[] = [];
  const starts: Candidate[] = [];
  let end = lines.length;
  let expected: number | undefined;
  for (const [place, candidate] of candidates.entries()) {
    const since = (starts.at(-1)?.index ?? -1) + 1;
    if (expected === undefined) {
      if (candidate.number === 1 ? isPlausible(lines, candidate, 0) : false) {
        starts.push(candidate);
        expected = 2;
      }
      continue;
    }
    if (candidate.number === expected && isPlausible(lines, candidate, since)) {
      starts.push(candidate);
      expected += 1;
      continue;
    }
    if (candidate.number === 1 && expected > 5 && isStrong(lines, candidate, since)) {
      end = candidate.index;
      issues.push(
        issue(
          "text-after-document",
          [],
          "The numbering begins again at 1: a second document follows, which was not read.",
        ),
      );
      break;
    }
    const ahead = candidate.number - expected;
    if (ahead < 1 || ahead > farthestGap || !isStrong(lines, candidate, since)) continue;
    const comes = candidates
      .slice(place + 1, place + 40)
      .some((later) => later.number === expected && isPlausible(lines, later, since));
    if (comes) continue;
    for (let missing = expected; missing < candidate.number; missing += 1) {
      issues.push(
        issue(
          "paragraph-missing",
          ["paragraphs", starts.length],
          `Expected paragraph ${missing} before paragraph ${candidate.number}. Its text, if it is there, stands with paragraph ${expected - 1}.`,
        ),
      );
    }
    starts.push(candidate);
    expected = candidate.number + 1;
  }
  if (starts.length === 0) {
    const first = candidates.find((candidate) => isStrong(lines, candidate, 0));
    if (first !== undefined && first.number > 1) return continueFrom(lines, candidates, first);
  }
  return cut(lines, starts, end, issues);
}

/** In a sessional report the numbering runs on from the document before. */
const continueFrom = (lines: readonly Line[], candidates: readonly Candidate[], first: Candidate): Blocks => {
  const starts = [first];
  let last = first;
  for (const candidate of candidates) {
    if (candidate.index <= last.index || candidate.number !== last.number + 1) continue;
    if (!isPlausible(lines, candidate, last.index + 1)) continue;
    starts.push(candidate);
    last = candidate;
  }
  const message = `Expected the paragraphs to begin at 1; they begin at ${first.number}. The printed numbers are kept.`;
  return cut(lines, starts, lines.length, [issue("numbering-starts-late", ["paragraphs", 0], message)]);
};

const cut = (lines: readonly Line[], starts: readonly Candidate[], end: number, issues: Issue[]): Blocks => {
  const blocks = starts.map((start, place): ParagraphBlock => {
    const until = starts[place + 1]?.index ?? end;
    const all = [{ ...lines[start.index]!, text: start.rest }, ...lines.slice(start.index + 1, until)];
    const split = place === starts.length - 1 && end === lines.length ? all.length : headingStart(all);
    return { number: start.number, body: all.slice(0, split), headings: all.slice(split) };
  });
  return { head: lines.slice(0, starts[0]?.index ?? end), blocks, issues };
};
