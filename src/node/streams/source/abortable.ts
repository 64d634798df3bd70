/**
 * An iterable that stops with the signal's reason as soon as the signal says so, even while it waits for a value.
 *
 * @param values - What is read.
 * @param signal - The signal.
 * @yields {Value} The same values.
 * @throws The signal's reason.
 */
export async function* abortable<Value>(
  values: AsyncIterable<Value>,
  signal: AbortSignal,
): AsyncGenerator<Value> {
  const iterator = values[Symbol.asyncIterator]();
  const stop = new AbortController();
  const aborted = new Promise<undefined>((resolve) => {
    const tell = (): void => {
      resolve(undefined);
    };
    signal.addEventListener("abort", tell, { once: true, signal: stop.signal });
  });
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = iterator.next();
      // Where the signal wins the race, nobody waits for this value any more.
      next.catch(() => undefined);
      const result = await Promise.race([next, aborted]);
      signal.throwIfAborted();
      if (result === undefined || result.done === true) return;
      yield result.value;
    }
  } finally {
    stop.abort();
    const closing = iterator.return?.().catch(() => undefined);
    // A source that keeps us waiting for a value would keep us waiting for its end as well.
    if (!signal.aborted) await closing;
  }
}
