/** Runs what concerns the same key one after another, in the order of asking. */
export class OneAtATime {
  private readonly last = new Map<string, Promise<void>>();

  async run(key: string, act: () => Promise<void>): Promise<void> {
    const before = this.last.get(key) ?? Promise.resolve();
    // Whoever waits is not concerned with how the one before fared: that is told to its own caller.
    const turn = before.then(act, act);
    this.last.set(key, turn);
    await turn;
  }
}
