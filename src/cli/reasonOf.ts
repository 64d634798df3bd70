/** Why something could not be read or written: the code that the system gives it, or else the word for it. */
export const codeOf = (error: unknown, otherwise: string): string =>
  error instanceof Error && "code" in error ? String(error.code) : otherwise;

/** What an error says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
