import { createHash } from "node:crypto";
import { importPseudonymKey, type PseudonymKey } from "../../../src/victims/pseudonyms/index.js";

/** Bytes that are the same in every run and look like a random source's. */
export const bytesOf = (seed: string): Uint8Array =>
  new Uint8Array(createHash("sha256").update(seed).digest());

/** A key of such bytes. */
export const keyOf = async (seed: string): Promise<PseudonymKey> => {
  const imported = await importPseudonymKey(bytesOf(seed));
  if (!imported.ok) throw new Error(imported.issues.map(({ code }) => code).join());
  return imported.value;
};
