/** Lines without what a reader does not see: spaces at the end, and whether a space may break. */
const linesOf = (text: string): string[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/[\u00a0\u202f]/g, " ").trimEnd());

/** Whether lines are those that a page shows, where a line of three dots stands for any number of lines. */
const areLines = (said: readonly string[], actual: readonly string[]): boolean => {
  const [first, ...rest] = said;
  if (first === undefined) return actual.length === 0;
  if (first.trim() === "...") {
    return actual.some((_, at) => areLines(rest, actual.slice(at))) || areLines(rest, []);
  }
  return first === actual[0] && areLines(rest, actual.slice(1));
};

/** Whether a text is what a page shows of it. */
export const isText = (said: string, actual: string): boolean => areLines(linesOf(said), linesOf(actual));

/** Whether a text holds, in one piece, the lines that a page shows of it. */
export const holdsText = (said: string, actual: string): boolean =>
  isText(`...\n${said.trimEnd()}\n...`, actual);

/** Whether a value is what a page shows of it: a text that ends in three dots may go on. */
const isValue = (said: unknown, actual: unknown): boolean => {
  if (typeof said === "string" && said.endsWith("...") && typeof actual === "string") {
    return actual.startsWith(said.slice(0, -3));
  }
  if (typeof said !== "object" || said === null || typeof actual !== "object" || actual === null) {
    return said === actual;
  }
  const [saidKeys, actualKeys] = [Object.keys(said), Object.keys(actual)];
  return (
    Array.isArray(said) === Array.isArray(actual) &&
    saidKeys.length === actualKeys.length &&
    saidKeys.every((key) =>
      isValue((said as Record<string, unknown>)[key], (actual as Record<string, unknown>)[key]),
    )
  );
};

/** Whether a value is that value, or holds it at any depth. */
export const holdsValue = (said: unknown, actual: unknown): boolean =>
  isValue(said, actual) ||
  (typeof actual === "object" &&
    actual !== null &&
    Object.values(actual).some((value) => holdsValue(said, value)));

/** The values of a text of JSON, or of one line of JSON after another. */
export function valuesIn(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text.split("\n").flatMap((line): unknown[] => {
      try {
        return line.trim() === "" ? [] : [JSON.parse(line)];
      } catch {
        return [];
      }
    });
  }
}
