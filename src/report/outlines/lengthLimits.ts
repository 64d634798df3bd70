import type { LengthLimit } from "./lengthLimit.js";

const childRightsConnect = (locator: string) => ({ title: "Child Rights Connect", locator }) as const;

/** The limits of length that the Committee and the General Assembly set, as data. */
export const lengthLimits = [
  {
    id: "common-core-document",
    unit: "words",
    amount: 42_400,
    document: "The common core document, which stands before the reports under every treaty.",
    source: { title: "General Assembly resolution 68/268", locator: "para. 16" },
    verified: false,
  },
  {
    id: "initial-report",
    unit: "words",
    amount: 31_800,
    document: "An initial report under one treaty, that under the Protocol included.",
    source: childRightsConnect("list of issues prior to reporting"),
    verified: true,
  },
  {
    id: "periodic-report",
    unit: "words",
    amount: 21_200,
    document:
      "A later periodic report as a whole, with what it says on the Protocols, and replies that are a report.",
    source: childRightsConnect("list of issues prior to reporting"),
    verified: true,
  },
  {
    id: "replies-to-list-of-issues",
    unit: "words",
    amount: 10_700,
    document: "Written replies to a list of issues under the Convention.",
    source: { title: "CRC/C/TKM/Q/2-4" },
    verified: true,
  },
  {
    id: "replies-to-protocol-list-of-issues",
    unit: "pages",
    amount: 15,
    document: "Written replies to a list of issues under the Protocol, in the practice of 2011 to 2014.",
    source: { title: "CRC/C/OPSC/TKM/Q/1" },
    verified: true,
  },
  {
    id: "treaty-body-document",
    unit: "words",
    amount: 10_700,
    document: "A document of a treaty body itself, such as concluding observations.",
    source: { title: "General Assembly resolution 68/268", locator: "para. 15" },
    verified: false,
  },
  {
    id: "comprehensive-submission",
    unit: "words",
    amount: 10_000,
    document: "A submission by others than the State on everything; submissions by children have no limit.",
    source: childRightsConnect("submissions to the Committee"),
    verified: true,
  },
  {
    id: "thematic-submission",
    unit: "words",
    amount: 3000,
    document: "A submission by others than the State on one subject; submissions by children have no limit.",
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

const byId: ReadonlyMap<string, LengthLimit> = new Map(lengthLimits.map((limit) => [limit.id, limit]));

/** The limits of these names, in their order. */
export const limitsOf = (...ids: readonly LengthLimitId[]): LengthLimit[] =>
  ids.flatMap((id) => byId.get(id) ?? []);
