import { provisions } from "./provisions.js";

const stepsOf = (id: string): string[] => {
  const tokens = id.split(".");
  return tokens.map((_, index) => tokens.slice(0, index + 1).join("."));
};

/** Every id and every prefix of one, in the order of the treaty. */
export const provisionPaths: ReadonlySet<string> = new Set(
  provisions.flatMap((provision) => stepsOf(provision.id)),
);
