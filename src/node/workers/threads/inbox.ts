/** Messages that wait to be read one by one, by one reader. */
export class Inbox<Message> {
  private readonly messages: Message[] = [];
  private failure: { readonly reason: unknown } | undefined;
  private wake: (() => void) | undefined;

  /** Puts a message in. */
  put(message: Message): void {
    this.messages.push(message);
    this.wake?.();
  }

  /** Ends everything with a reason, which the reader is given next. Only the first counts. */
  fail(reason: unknown): void {
    this.failure ??= { reason };
    this.wake?.();
  }

  /** Waits for a message. */
  async next(): Promise<Message> {
    for (;;) {
      if (this.failure !== undefined) throw this.failure.reason;
      const message = this.messages.shift();
      if (message !== undefined) return message;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}
