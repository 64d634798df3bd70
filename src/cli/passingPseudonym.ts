import { createHmac, randomBytes } from "node:crypto";

/**
 * Pseudonyms for records that are validated and not kept: made with a key that is drawn for this run and forgotten with it.
 */
export function passingPseudonyms(): (sourceId: string | undefined, rowNumber: number) => string {
  const key = randomBytes(32);
  return (sourceId, rowNumber) => {
    const id = sourceId === undefined ? `row ${rowNumber}` : `id ${sourceId}`;
    return `vk1_${createHmac("sha256", key).update(id).digest("base64url")}`;
  };
}
