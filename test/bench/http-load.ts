import { Agent, request } from 'node:http';

/** One request of a closed loop. */
export interface Shot {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Volley {
  readonly done: number;
  readonly seconds: number;
  /** 99th percentile, in milliseconds; null where the tool does not say. */
  readonly p99: number | null;
}

/** `clients` keep-alive connections, each asking anew as soon as it is answered. Anything but 200 ends the benchmark. */
export async function volley(clients: number, seconds: number, nextShot: () => Shot): Promise<Volley> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const latencies: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const sent = performance.now();
      await fire(agent, nextShot());
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  return { done: latencies.length, seconds: took, p99: latencies[Math.floor(latencies.length * 0.99)] ?? null };
}

function fire(agent: Agent, { url, headers, body }: Shot): Promise<void> {
  return new Promise((resolve, reject) => {
    const length = { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) };
    const asked = request(url, { method: 'POST', agent, headers: { ...headers, ...length } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${url} answered ${answer.statusCode ?? 'nothing'}: ${Buffer.concat(chunks).toString()}`));
      });
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
