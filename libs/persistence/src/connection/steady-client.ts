import { Client, type ClientConfig } from 'pg';

/**
 * A connection whose loss never ends the process. Between the pool's hands and the borrower's there is a moment in which nobody
 * listens for errors; a server that dies in it sends its farewell in the same packet as its welcome. Whoever uses the connection
 * next learns of the loss by the query that fails.
 */
export class SteadyClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }

  /**
   * Holds what is sent until this turn of the event loop ends. A transaction's statements, which do not wait for each other, leave
   * in one system call and wake the server once; otherwise each would be a packet of its own.
   */
  gather(): void {
    const { stream } = this.connection;
    if (stream.writableCorked > 0) return;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }
}
