import type { LiveChange } from '#application/ports/live-changes';

/** An open stream of server-sent events, read as a browser reads it, line by line. */
export interface EventStream {
  readonly status: number;
  readonly headers: Headers;
  /** The next change; null once the server has ended the stream. */
  next(): Promise<LiveChange | null>;
  /** The next line that is a comment; null once the server has ended the stream. */
  comment(): Promise<string | null>;
  close(): Promise<void>;
}

export async function openEventStream(address: string, token: string, headers: Record<string, string> = {}): Promise<EventStream> {
  const leaving = new AbortController();
  const response = await fetch(address, { headers: { Authorization: `Bearer ${token}`, ...headers }, signal: leaving.signal });
  const lines = linesOf(response.body);
  const find = async (prefix: string): Promise<string | null> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) return null;
      if (value.startsWith(prefix)) return value.slice(prefix.length);
    }
  };
  return {
    status: response.status,
    headers: response.headers,
    next: async () => {
      const data = await find('data: ');
      if (data === null && !response.ok) throw new Error(`there is no stream: it was answered ${response.status}`);
      return data === null ? null : (JSON.parse(data) as LiveChange);
    },
    comment: () => find(': '),
    close: async () => {
      leaving.abort();
      await lines.return(undefined).catch(() => undefined);
    },
  };
}

async function* linesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body ?? []) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  return undefined;
}
