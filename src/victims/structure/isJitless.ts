import * as z from "zod";

/**
 * Whether zod was told to make no code of text, with `z.config({ jitless: true })`. Then nothing here tries to either: a page that forbids it
 * reports every try, though the error is caught.
 */
export const isJitless = (): boolean => z.config().jitless === true;
