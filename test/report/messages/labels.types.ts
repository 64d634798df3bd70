import type { DefinedLabels, PlainLabels } from "../../../src/report/messages/labelledLists.js";

// A catalogue that lacks the label of a code, or has one of a code that there is not, does not compile.

// @ts-expect-error "indirect" is left out
export const lacksACode: DefinedLabels["directnesses"] = { direct: ["Direct", "Direct."] };

// @ts-expect-error "X" is left out
export const lacksALabel: PlainLabels["sexes"] = { F: "F", M: "M" };

export const lacksADefinition: DefinedLabels["readings"] = {
  // @ts-expect-error the definition is left out
  "treaty-minimum": ["Minimum"],
  "committee-expectation": ["Expectation", "Expected."],
};

export const hasACodeTooMany: PlainLabels["modes"] = {
  attempt: "1",
  complicity: "2",
  participation: "3",
  // @ts-expect-error a code that the list does not have
  x: "4",
};

type EveryList = Exclude<keyof DefinedLabels | keyof PlainLabels, "sexes">;

// @ts-expect-error a list that is left out
export const lacksAList: DefinedLabels & PlainLabels = {} as Pick<DefinedLabels & PlainLabels, EveryList>;
