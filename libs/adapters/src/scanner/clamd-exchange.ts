import { createConnection, type Socket } from 'node:net';
import { ClamdAnswerCut, ClamdAnswerUnusable, ClamdSilent, clamdUnavailable } from './clamd-faults.js';

/** Where clamd listens: on the network, or on a unix socket of this machine. */
export type ClamdAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** How long clamd may take, in milliseconds: until the connection stands, and until its answer is there, the connection included. */
export interface ClamdPatience {
  readonly connecting: number;
  readonly answering: number;
}

/** In characters. clamd's answers are one short line. */
const LONGEST_ANSWER = 4096;

/**
 * Puts one question to clamd (man 8 clamd, commands of the form `zCOMMAND\0`) and gives its answer without the zero byte at the end.
 * The next part of the question is asked for when the one before has been taken off our hands.
 * @throws ScannerUnavailableError whatever goes wrong between the two, an answer before the end of the question included; what `question`
 *   throws, as it is
 */
export async function askClamd(
  address: ClamdAddress,
  question: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { connecting, answering }: ClamdPatience,
): Promise<string> {
  const socket = createConnection({ ...address, noDelay: true });
  const connection = setTimeout(() => socket.destroy(new ClamdSilent('connecting', connecting)), connecting);
  const whole = setTimeout(() => socket.destroy(new ClamdSilent('answering', answering)), answering);
  socket.once('connect', () => clearTimeout(connection));
  // Who reads is told, too; an error that comes after the reading has nobody else, and could end the process.
  socket.on('error', () => undefined);
  try {
    const [answer, isWholeQuestion] = await Promise.all([readAnswer(socket), send(socket, question)]);
    // It is no answer to what was not sent, least of all when it says that the file is clean.
    if (!isWholeQuestion) throw clamdUnavailable(new ClamdAnswerUnusable(answer));
    return answer;
  } finally {
    clearTimeout(connection);
    clearTimeout(whole);
    socket.destroy();
  }
}

/** @throws ScannerUnavailableError */
async function readAnswer(socket: Socket): Promise<string> {
  socket.setEncoding('utf8');
  const pieces: AsyncIterable<string> = socket;
  let answer = '';
  try {
    for await (const piece of pieces) {
      answer += piece;
      const end = answer.indexOf('\0');
      if (end >= 0) return answer.slice(0, end);
      if (answer.length > LONGEST_ANSWER) throw new ClamdAnswerUnusable(answer.slice(0, LONGEST_ANSWER));
    }
  } catch (error) {
    throw clamdUnavailable(error);
  }
  throw clamdUnavailable(new ClamdAnswerCut(answer));
}

/** False where the connection broke before all was sent: why, the reader is told. */
async function send(socket: Socket, question: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<boolean> {
  for await (const part of question) {
    const isTaken = await new Promise<boolean>((resolve) => socket.write(part, (error) => resolve(!error)));
    if (!isTaken) return false;
  }
  return true;
}
