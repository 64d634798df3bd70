import { open } from "node:fs/promises";
import type { MessagePort } from "node:worker_threads";
import { handleChunks } from "../../streams/source/handleChunks.js";
import { readFrom } from "../ranges/byteRange.js";
import { reportRange } from "../ranges/reportRange.js";
import { countsContentOf } from "../../../statistics/tabulate/leafCounts.js";
import { uncounted } from "../uncounted.js";
import { loadValidator } from "../validatorModule.js";
import { Credit } from "./credit.js";
import {
  type CountsMessage,
  type CountsRequest,
  type PartMessage,
  type PartTaken,
  partsAhead,
  type RangeRequest,
  type ThreadSetup,
} from "./messages.js";

/** Bytes read at once for a range: no more than it has, or nearly so. */
const sizeFor = ({ start, end }: RangeRequest): number => Math.min(1 << 20, Math.max(1 << 16, end - start));

/**
 * What a thread does: works on one range after another and sends back what it found, no faster than it is taken.
 *
 * @param port - The way to the thread that started it.
 * @param setup - What it was started with.
 * @returns What closes the file; a thread that is ended needs no closing.
 */
export async function serveRanges(
  port: MessagePort,
  { path, validator, options, plan }: ThreadSetup,
): Promise<() => Promise<void>> {
  // One after the other: a file that is open already would stay open where no validator is found.
  const check = await loadValidator(validator);
  // What counts brings schemas along: a thread that only validates starts sooner without.
  const make = plan === undefined ? uncounted : (await import("../countingValidator.js")).countingValidator;
  const handle = await open(path, "r");
  const { validator: used, counts } = make(check, plan);
  let credit = new Credit(partsAhead);
  const work = async (request: RangeRequest): Promise<void> => {
    const own = (credit = new Credit(partsAhead));
    const chunks = handleChunks(handle, readFrom(request), sizeFor(request));
    for await (const part of reportRange(chunks, request, used, options)) {
      if (part.lines === undefined) await own.spend();
      port.postMessage({ range: request.range, part } satisfies PartMessage);
    }
  };
  port.on("message", (message: RangeRequest | PartTaken | CountsRequest) => {
    if (message.kind === "taken") credit.earn();
    else if (message.kind === "range") void work(message);
    else port.postMessage({ counts: countsContentOf(counts()) } satisfies CountsMessage);
  });
  return () => handle.close();
}
