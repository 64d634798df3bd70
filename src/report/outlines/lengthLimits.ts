import { english } from "../messages/outlines/english.js";
import type { OutlineWords } from "../messages/outlines/outlineWords.js";
import type { LengthLimit } from "./lengthLimit.js";

const childRightsConnect = (locator: string) => ({ title: "Child Rights Connect", locator }) as const;

/** The limits of length that the Committee and the General Assembly set, as data. */
export const lengthLimits = [
  {
    id: "common-core-document",
    unit: "words",
    amount: 42_400,
    document: english.limits["common-core-document"],
    source: { title: "General Assembly resolution 68/268", locator: "para. 16" },
    verified: false,
  },
  {
    id: "initial-report",
    unit: "words",
    amount: 31_800,
    document: english.limits["initial-report"],
    source: childRightsConnect("list of issues prior to reporting"),
    verified: true,
  },
  {
    id: "periodic-report",
    unit: "words",
    amount: 21_200,
    document: english.limits["periodic-report"],
    source: childRightsConnect("list of issues prior to reporting"),
    verified: true,
  },
  {
    id: "replies-to-list-of-issues",
    unit: "words",
    amount: 10_700,
    document: english.limits["replies-to-list-of-issues"],
    source: { title: "CRC/C/TKM/Q/2-4" },
    verified: true,
  },
  {
    id: "replies-to-protocol-list-of-issues",
    unit: "pages",
    amount: 15,
    document: english.limits["replies-to-protocol-list-of-issues"],
    source: { title: "CRC/C/OPSC/TKM/Q/1" },
    verified: true,
  },
  {
    id: "treaty-body-document",
    unit: "words",
    amount: 10_700,
    document: english.limits["treaty-body-document"],
    source: { title: "General Assembly resolution 68/268", locator: "para. 15" },
    verified: false,
  },
  {
    id: "comprehensive-submission",
    unit: "words",
    amount: 10_000,
    document: english.limits["comprehensive-submission"],
    source: childRightsConnect("submissions to the Committee"),
    verified: true,
  },
  {
    id: "thematic-submission",
    unit: "words",
    amount: 3000,
    document: english.limits["thematic-submission"],
    source: childRightsConnect("submissions to the Committee"),
    verified: true,
  },
] as const satisfies readonly LengthLimit[];

/**
 * A name of one of the {@link lengthLimits}.
 *
 * @example
 * import { lengthLimits, type LengthLimitId } from "opsc/report";
 * const id: LengthLimitId = "thematic-submission";
 * lengthLimits.find((limit) => limit.id === id)?.amount; //=> 3000
 */
export type LengthLimitId = (typeof lengthLimits)[number]["id"];

/** The limits of these names in a language, in their order. */
export const limitsOf = (words: OutlineWords, ...ids: readonly LengthLimitId[]): LengthLimit[] =>
  ids.flatMap((id) =>
    lengthLimits
      .filter((limit) => limit.id === id)
      .map((limit) => ({ ...limit, document: words.limits[id] })),
  );
