import { firstOf, isAfter, lastOf } from "../../facts/packedDate.js";
import type { ProceedingFacts } from "./proceedingFacts.js";
import { stageBits } from "./proceedingNumbers.js";

/** Whether any of the stages, given as bits, is among the events. */
export const hasAny = (facts: ProceedingFacts, bits: number): boolean => (facts.stages & bits) !== 0;

/** Whether the event at a place has one of the stages, given as bits. */
export const isAt = (facts: ProceedingFacts, at: number, bits: number): boolean =>
  ((bits >> facts.stage[at]!) & 1) === 1;

const dateAt = (facts: ProceedingFacts, at: number): number => facts.date[at]!;

/** Stages that follow from an earlier decision being put in question. */
export const challenges = stageBits("appealed", "reopened");

/** Whether one event certainly came later than another; never where one of the dates is not known. */
export const isLater = (facts: ProceedingFacts, at: number, other: number): boolean =>
  isAfter(dateAt(facts, at), dateAt(facts, other));

/** The first event with one of the stages; -1 where there is none. */
export const firstAt = (facts: ProceedingFacts, bits: number): number => {
  for (let at = 0; at < facts.events; at += 1) if (isAt(facts, at, bits)) return at;
  return -1;
};

/**
 * Whether an event may rest on one with the stages given: one that stands further up, or one that is not certainly later. An order
 * of the list that the dates contradict is the business of another rule.
 */
export const mayRestOn = (facts: ProceedingFacts, at: number, bits: number): boolean => {
  for (let other = 0; other < facts.events; other += 1) {
    if (isAt(facts, other, bits) && (other < at || !isLater(facts, other, at))) return true;
  }
  return false;
};

/** Whether an event with one of the stages may lie between two others, both days included. */
export const mayLieBetween = (facts: ProceedingFacts, from: number, until: number, bits: number): boolean => {
  for (let at = 0; at < facts.events; at += 1) {
    if (isAt(facts, at, bits) && !isLater(facts, from, at) && !isLater(facts, at, until)) return true;
  }
  return false;
};

/** Calls back with every event that certainly came earlier than one that stands further up. */
export const eachOutOfOrder = (facts: ProceedingFacts, found: (at: number) => void): void => {
  let latest = 0;
  for (let at = 0; at < facts.events; at += 1) {
    const date = dateAt(facts, at);
    if (date <= 0) continue;
    if (latest > lastOf(date)) found(at);
    latest = Math.max(latest, firstOf(date));
  }
};
