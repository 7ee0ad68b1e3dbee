/** Work that is done again and again until it is told to stop; never twice at once. */
export class Rounds {
  private stopping = false;
  private wake: (() => void) | null = null;
  private readonly ended: Promise<void>;

  /** @param pause milliseconds between a round that found nothing and the next */
  constructor(
    private readonly round: () => Promise<number>,
    private readonly pause: number,
    private readonly onError: (error: unknown) => void,
  ) {
    this.ended = this.run();
  }

  /** Ends after the round that is running. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake?.();
    await this.ended;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const found = await this.tryRound();
      if (found === 0) await this.rest();
    }
  }

  private async tryRound(): Promise<number> {
    try {
      return await this.round();
    } catch (error) {
      // The next round tries again; what failed stays pending in the database.
      this.onError(error);
      return 0;
    }
  }

  private rest(): Promise<void> {
    // Told to stop during the round: nobody would wake it.
    if (this.stopping) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.pause);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
