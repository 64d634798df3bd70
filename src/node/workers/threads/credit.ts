/** A number of things that may be sent before one of them was taken. */
export class Credit {
  private wake: (() => void) | undefined;

  /**
   * Makes a credit.
   *
   * @param left - How many may be sent at once.
   */
  constructor(private left: number) {}

  /** Waits until one more may be sent. */
  async spend(): Promise<void> {
    while (this.left === 0) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    this.left -= 1;
  }

  /** Allows one more. */
  earn(): void {
    this.left += 1;
    this.wake?.();
    this.wake = undefined;
  }
}
