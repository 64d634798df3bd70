import type { MeasureRule } from "../measureRule.js";

/** A rule that asks for every one of the items, given as code and label. */
export const everyOne = (items: Readonly<Record<string, string>>): MeasureRule => ({
  kind: "items",
  asked: Object.entries(items).map(([code, label]) => ({ code, label })),
});

/** The three subjects of the Protocol; trafficking is none of them. */
export const everyOffence = everyOne({
  sale: "sale of children",
  "exploitation-in-prostitution": "sexual exploitation of children in prostitution",
  "child-sexual-abuse-material": "child sexual abuse material",
});

/** The three kinds of resources that the Committee names together. */
export const everyResource = everyOne({
  human: "people",
  technical: "technology",
  financial: "money",
});
