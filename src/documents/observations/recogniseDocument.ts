import type { Instrument } from "../../codes/instruments.js";
import type { Issue } from "../../issues/issue.js";
import { instrumentOf, instrumentOfTitle, symbolsIn } from "./headerFacts.js";
import { isObservationsTitle } from "./splitHead.js";

const otherCommittee =
  /\bHuman Rights Committee\b|\bCommittee (?:on the Elimination|against Torture|on Economic|on the Rights of Persons|on Enforced|on the Protection)\b/i;

/** What is looked at to tell whether a text is concluding observations of this Committee. */
export interface Sample {
  /** Lines before the first paragraph, joined. */
  readonly head: string;
  /** The title, joined. */
  readonly title: string;
  /** The first three paragraphs, joined. */
  readonly opening: string;
  /** The texts of all numbered paragraphs. */
  readonly paragraphs: readonly string[];
}

const refusal = (message: string): { readonly issue: Issue } => ({
  issue: { code: "not-concluding-observations", severity: "error", path: [], message },
});

/**
 * Tells the instrument of the observations, or why the text is no concluding observations of the Committee on the Rights of
 * the Child.
 */
export function recogniseDocument(
  sample: Sample,
): { readonly instrument: Instrument } | { readonly issue: Issue } {
  const wanted =
    "Expected the full English text of concluding observations of the Committee on the Rights of the Child, as extracted from the PDF or HTML file";
  if (sample.paragraphs.length === 0) return refusal(`${wanted}; no numbered paragraphs were found.`);
  const inOpening =
    /\badopt\w*\b[^.]{0,400}\bconcluding observations\b|\bconcluding observations\b[^.]{0,300}\badopt/i.test(
      sample.opening,
    );
  if (!isObservationsTitle(sample.title) && !inOpening) {
    return refusal(`${wanted}; neither title nor first paragraphs say that it is.`);
  }
  const cited = symbolsIn(`${sample.title} ${sample.opening}`);
  const first = cited.find(({ kind }) => kind === "state-report" || kind === "concluding-observations");
  if (
    otherCommittee.test(`${sample.head} ${sample.opening.slice(0, 600)}`) &&
    !/\bCommittee on the Rights of the Child\b/i.test(sample.head)
  ) {
    return refusal(`${wanted}; this is a text of another committee.`);
  }
  if (first !== undefined && first.body !== "CRC/C" && !sample.opening.includes("CRC/C/")) {
    return refusal(`${wanted}; the report it is on (${first.symbol}) is not one to that Committee.`);
  }
  const speaking = sample.paragraphs.filter((text) => /\bCommittee\b/.test(text)).length;
  if (speaking < Math.min(2, sample.paragraphs.length) || speaking * 5 < sample.paragraphs.length * 2) {
    return refusal(
      `${wanted}; the Committee speaks in too few of the numbered paragraphs. A State report or a press release is not read.`,
    );
  }
  if (!inOpening && !/\b(?:considered|examined|reviewed)\b/i.test(sample.opening)) {
    return refusal(`${wanted}; the first paragraphs do not say which report was considered.`);
  }
  const report = cited.find((symbol) => symbol.kind === "state-report" && instrumentOf(symbol) !== undefined);
  const instrument =
    (report === undefined ? undefined : instrumentOf(report)) ?? instrumentOfTitle(sample.title);
  return instrument === undefined
    ? refusal(
        `${wanted}; it could not be told whether it is on the Convention, OPSC or OPAC. Give the symbol.`,
      )
    : { instrument };
}
