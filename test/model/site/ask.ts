import { Agent, request } from 'node:http';

/** An answer of the API, read. */
export interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Who asks, and for whom. */
export interface Bearer {
  readonly token: string;
  /** The person for whom a service client acts; null for everybody else. */
  readonly onBehalfOf: string | null;
}

/** The way to one Docket: connections that are kept, however many ask at once. */
export class Line {
  private readonly agent = new Agent({ keepAlive: true });
  private asked = 0;

  /** @param name goes into every Idempotency-Key, so that no two lines send the same */
  constructor(
    private readonly address: string,
    private readonly name: string,
  ) {}

  /** A POST under a fresh key against a version of what it acts on. */
  act({ token, onBehalfOf }: Bearer, path: string, version: number, body: object): Promise<Answered> {
    this.asked += 1;
    const sent = JSON.stringify(body);
    const headers = {
      Authorization: `Bearer ${token}`,
      'Idempotency-Key': `${this.name}-${this.asked}`,
      'If-Match': `"${version}"`,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(sent),
      ...(onBehalfOf !== null && { 'Docket-On-Behalf-Of': onBehalfOf }),
    };
    return new Promise((resolve, reject) => {
      const asking = request(`${this.address}${path}`, { method: 'POST', agent: this.agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Answered['body'];
          resolve({ status: answer.statusCode ?? 0, body });
        });
      });
      asking.on('error', reject);
      asking.end(sent);
    });
  }

  hangUp(): void {
    this.agent.destroy();
  }
}
