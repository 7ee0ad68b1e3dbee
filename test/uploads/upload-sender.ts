import type { SeededRandom } from '../chaos/random.js';
import { headersOf } from './multipart-form.js';
import { exchange, type Ending, type RawAnswer, type Sending } from './raw-exchange.js';
import { bytesOf, type RawRequest } from './raw-request.js';
import { TusLedger } from './tus-ledger.js';

/** One way in which an upload goes wrong, or right. */
export interface UploadKind {
  readonly name: string;
  /** How often, beside the others. */
  readonly weight: number;
  readonly send: (line: SenderLine, random: SeededRandom) => Promise<void>;
}

/** What was sent and what came back. */
export interface SentCounts {
  /** Answers, by status. */
  readonly statuses: Map<number, number>;
  requests: number;
  /** Connections that the sender broke off without listening. */
  cut: number;
  /** Connections that the API closed without a word although the sender listened. */
  unanswered: number;
  /** Uploads that had to be taken, were, and were read again as they had been sent. */
  taken: number;
}

export interface Senders {
  readonly port: number;
  readonly token: string;
  /** Of somebody who must not know the uploads of the first. */
  readonly otherToken: string;
}

/** The sender's side: all connections go through here and are counted. */
export class UploadSender {
  readonly counts: SentCounts = { statuses: new Map(), requests: 0, cut: 0, unanswered: 0, taken: 0 };
  readonly faults: string[] = [];
  readonly ledger = new TusLedger();

  constructor(readonly senders: Senders) {}

  /** @param label what the sent bytes are called in a fault, so that they can be sent again: kind and number */
  async send(label: string, sending: Sending): Promise<RawAnswer> {
    this.counts.requests += 1;
    const answer = await exchange(this.senders.port, sending);
    const isCut = sending.ending === 'cut' || sending.ending === 'reset';
    if (isCut) this.counts.cut += 1;
    for (const status of answer.statuses) this.counts.statuses.set(status, (this.counts.statuses.get(status) ?? 0) + 1);
    if (!isCut && answer.statuses.length === 0) this.counts.unanswered += 1;
    this.judge(label, answer);
    return answer;
  }

  private judge(label: string, { statuses, timedOut, body }: RawAnswer): void {
    // 501 is how the protocol refuses an extension that is not there.
    const wrong = statuses.filter((status) => status !== 501 && (status < 200 || status >= 300) && (status < 400 || status >= 500));
    if (wrong.length > 0) this.faults.push(`${label}: answered ${wrong.join(' and ')}: ${summaryOf(body)}`);
    if (timedOut) this.faults.push(`${label}: neither answered nor closed in time`);
  }
}

/** The code of a problem, or what else the answer says. */
function summaryOf(body: Buffer): string {
  const text = body.toString('utf8');
  return /"code":"([a-z-]+)"/.exec(text)?.[1] ?? text.slice(0, 200);
}

/** The sender as one upload sees it. */
export class SenderLine {
  constructor(
    private readonly sender: UploadSender,
    private readonly label: string,
  ) {}

  get token(): string {
    return this.sender.senders.token;
  }

  get otherToken(): string {
    return this.sender.senders.otherToken;
  }

  get ledger(): TusLedger {
    return this.sender.ledger;
  }

  /** A whole request, awaited. */
  async request(request: RawRequest, ending: Ending = 'awaited'): Promise<RawAnswer> {
    return await this.bytes([bytesOf(request)], ending);
  }

  /** Pieces as they are. @param unhurried after each piece the API has answered somebody else before the next one comes */
  async bytes(pieces: readonly Uint8Array[], ending: Ending, unhurried = false): Promise<RawAnswer> {
    return await this.sender.send(this.label, { pieces, ending, ...(unhurried && { between: () => this.readBeside() }) });
  }

  /** Pieces whose sender then stands still, and goes away when `over`. */
  async until(pieces: readonly Uint8Array[], over: Promise<null>): Promise<RawAnswer> {
    return await this.sender.send(this.label, { pieces: [...pieces, Buffer.alloc(0)], ending: 'cut', between: () => over });
  }

  /** An upload that had to be taken was. */
  taken(): void {
    this.sender.counts.taken += 1;
  }

  fail(what: string): void {
    this.sender.faults.push(`${this.label}: ${what}`);
  }

  /** Asks who its sender is: by then the API has also looked at whatever came before. */
  private async readBeside(): Promise<void> {
    await this.request({ method: 'GET', target: '/v1/me', headers: headersOf(this.token) });
  }
}
