import { Worker } from "node:worker_threads";
import type { LeafCountsContent } from "../../../statistics/tabulate/leafCounts.js";
import { type ByteRange } from "../ranges/byteRange.js";
import { Inbox } from "./inbox.js";
import type {
  CountsMessage,
  CountsRequest,
  PartMessage,
  PartTaken,
  RangeRequest,
  ThreadSetup,
} from "./messages.js";

/** Threads that work on one range each, and the box in which what they send waits. */
export class ThreadPool {
  private readonly threads: Worker[] = [];
  private readonly idle: Worker[] = [];
  private readonly atWork = new Map<number, Worker>();

  /** What came back and was not looked at yet. */
  readonly inbox = new Inbox<PartMessage>();

  /** What threads counted and was not looked at yet. */
  private readonly counted = new Inbox<LeafCountsContent>();

  /**
   * Starts threads.
   *
   * @param count - How many.
   * @param setup - What each is started with.
   */
  constructor(count: number, setup: ThreadSetup) {
    for (let index = 0; index < count; index += 1) this.start(setup);
  }

  /** Whether a thread has nothing to do. */
  get hasIdle(): boolean {
    return this.idle.length > 0;
  }

  /** Gives a range to a thread that has nothing to do. */
  work(range: number, bytes: ByteRange): void {
    const thread = this.idle.pop();
    if (thread === undefined) return;
    this.atWork.set(range, thread);
    thread.postMessage({ kind: "range", range, ...bytes } satisfies RangeRequest);
  }

  /** Tells the thread of a range that a part was taken; where the range is done, nobody waits for it. */
  taken(range: number): void {
    this.atWork.get(range)?.postMessage({ kind: "taken", range } satisfies PartTaken);
  }

  /** Asks every thread for what it counted, when all of them have nothing to do. */
  async counts(): Promise<readonly LeafCountsContent[]> {
    for (const thread of this.threads) thread.postMessage({ kind: "counts" } satisfies CountsRequest);
    const counts: LeafCountsContent[] = [];
    while (counts.length < this.threads.length) counts.push(await this.counted.next());
    return counts;
  }

  /** Ends everything with a reason. */
  fail(reason: unknown): void {
    this.inbox.fail(reason);
    this.counted.fail(reason);
  }

  /** Ends every thread. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }

  private start(setup: ThreadSetup): void {
    const thread = new Worker(new URL("../worker.js", import.meta.url), { workerData: setup });
    thread.on("message", (message: PartMessage | CountsMessage) => {
      if ("counts" in message) {
        this.counted.put(message.counts);
        return;
      }
      if (message.part.lines !== undefined) {
        this.atWork.delete(message.range);
        this.idle.push(thread);
      }
      this.inbox.put(message);
    });
    thread.on("error", (reason) => {
      this.fail(reason);
    });
    thread.on("exit", () => {
      this.fail(
        new Error("A thread ended before its work was done; the validator's module must not end it."),
      );
    });
    this.threads.push(thread);
    this.idle.push(thread);
  }
}
