import { connect, type Socket } from 'node:net';

/**
 * How a sender ends: it waits for the server to close, says that nothing more will come (FIN) and waits, goes away without listening, or
 * breaks the connection (RST).
 */
export type Ending = 'awaited' | 'half-closed' | 'cut' | 'reset';

export interface Sending {
  readonly pieces: readonly Uint8Array[];
  readonly ending: Ending;
  /** Waited for after each piece but the last, and before the sender says that nothing more will come. */
  readonly between?: () => Promise<unknown>;
}

export interface RawAnswer {
  /** Of every answer on this connection but the provisional ones (1xx), in order. */
  readonly statuses: readonly number[];
  /** The last one's header fields, names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** Neither an answer nor an end came in time. */
  readonly timedOut: boolean;
  /** Why the connection broke, a code of errno; null where it was closed in order. */
  readonly broke: string | null;
}

/** Without a byte from either side, in milliseconds: above it nobody would answer any more. */
const PATIENCE = 30_000;

/** Sends bytes as they are over a connection of their own, and listens until it is closed. */
export async function exchange(port: number, { pieces, ending, between }: Sending): Promise<RawAnswer> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const received: Buffer[] = [];
  let timedOut = false;
  let broke: string | null = null;
  socket.setTimeout(PATIENCE, () => {
    timedOut = true;
    socket.destroy();
  });
  socket.on('data', (bytes: Buffer) => received.push(bytes));
  // A server may break a connection that it is sent nonsense over: told, and judged by whoever asked.
  socket.on('error', (error: NodeJS.ErrnoException) => (broke = error.code ?? error.message));
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) await between?.();
    await written(socket, piece);
  }
  // Node gives up a request that it is still answering when its sender closes its half.
  if (ending === 'half-closed') await between?.();
  end(socket, ending);
  await closed;
  return { ...read(Buffer.concat(received)), timedOut, broke };
}

/** Comes back when the system has the bytes, or will never have them. */
function written(socket: Socket, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => socket.write(piece, () => resolve()));
}

function end(socket: Socket, ending: Ending): void {
  if (ending === 'half-closed') socket.end();
  if (ending === 'cut') socket.destroy();
  if (ending === 'reset') socket.resetAndDestroy();
}

/** No answer of Docket has the start of another in its body; that of a document is the last on its connection. */
function read(bytes: Buffer): Pick<RawAnswer, 'statuses' | 'headers' | 'body'> {
  const statuses: number[] = [];
  let rest = bytes;
  let headers: ReadonlyMap<string, string> = new Map();
  for (let at = rest.indexOf('HTTP/1.1 '); at >= 0; at = rest.indexOf('HTTP/1.1 ')) {
    const headEnd = rest.indexOf('\r\n\r\n', at);
    const head = rest.toString('latin1', at, headEnd < 0 ? rest.length : headEnd);
    const status = Number(head.slice(9, 12));
    if (status >= 200) statuses.push(status);
    headers = headersOf(head);
    rest = headEnd < 0 ? Buffer.alloc(0) : rest.subarray(headEnd + 4);
  }
  return { statuses, headers, body: rest };
}

function headersOf(head: string): ReadonlyMap<string, string> {
  const lines = head.split('\r\n').slice(1);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
}
