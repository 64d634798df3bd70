import type { Result } from "../issues/result.js";

/** Parses JSON; what is none gets an issue with the place, without the text itself. */
export function parseJson(text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown, issues: [] };
  } catch (error) {
    const place =
      error instanceof SyntaxError
        ? /position \d+(?: \(line \d+ column \d+\))?/.exec(error.message)?.[0]
        : undefined;
    const message = `Expected JSON${place === undefined ? "" : `; it breaks off at ${place}`}. Check commas, quotes and brackets there.`;
    return { ok: false, issues: [{ code: "json-invalid", severity: "error", path: [], message }] };
  }
}
