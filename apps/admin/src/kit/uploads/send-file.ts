import type { Upload } from 'tus-js-client';
import { registerUpload, type DocumentRefDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { OfflineError, problemOf, ProblemError } from '../../api/problem';
import { reached } from '../../api/reached';
import { language } from '../../i18n/i18n';

const loadTus = reached(() => import('tus-js-client'));

/** Bytes sent at once: what a cut line costs at most. */
const PIECE = 4 * 1024 * 1024;

/** Waits before each further try, in milliseconds: a line that is away for a minute costs nothing. */
const PAUSES = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000];

/** A file on its way; `stop` leaves what has arrived, so that the same file goes on there when it is chosen again. */
export interface SentFile {
  /** The id of the upload; it can be registered. */
  readonly arrived: Promise<string>;
  readonly stop: () => void;
}

/** Who follows a file on its way: how many of its bytes have arrived, and that the line was cut, which is tried again. */
export interface Following {
  readonly onProgress: (sent: number) => void;
  readonly onCut: () => void;
}

/** Sends a file piece by piece (tus 1.0). What of it arrived before, also before the page was opened anew, is not sent again. */
export function sendFile(file: File, following: Following): SentFile {
  const stopped = new AbortController();
  return { arrived: send(file, following, stopped.signal), stop: () => stopped.abort() };
}

async function send(file: File, { onProgress, onCut }: Following, stopped: AbortSignal): Promise<string> {
  const tus = await loadTus();
  return await new Promise((resolve, reject) => {
    const upload: Upload = new tus.Upload(file, {
      endpoint: '/v1/uploads',
      metadata: { filename: file.name },
      headers: { 'Accept-Language': language() },
      chunkSize: PIECE,
      retryDelays: PAUSES,
      removeFingerprintOnSuccess: true,
      // The library's own rule gives up at once where the browser says that it is off line.
      onShouldRetry: ({ originalResponse }) => {
        const isWorthIt = mayPass(originalResponse?.getStatus());
        if (isWorthIt) onCut();
        return isWorthIt;
      },
      onProgress,
      onSuccess: () => resolve(upload.url?.split('/').at(-1) ?? ''),
      onError: (error) => reject(failureOf(error instanceof tus.DetailedError ? error.originalResponse : null)),
    });
    stopped.addEventListener('abort', () => void upload.abort());
    void upload.findPreviousUploads().then(([previous]) => {
      if (previous !== undefined) upload.resumeFromPreviousUpload(previous);
      upload.start();
    }, reject);
  });
}

/** Nobody answered, somebody in front of the product did, or another piece of the same file is still being taken. */
function mayPass(status = 0): boolean {
  return status < 400 || status >= 500 || status === 409 || status === 423;
}

function failureOf(response: { getStatus(): number; getBody(): string } | null | undefined): Error {
  if (response === null || response === undefined) return new OfflineError();
  return new ProblemError(problemOf(response.getStatus(), bodyOf(response.getBody())));
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The protocol's own refusals are a line of English: the status says enough.
    return null;
  }
}

/** Makes a document of a file that has arrived. @throws ProblemError `secrecy-undeclared` where somebody has to say that it bears no mark */
export async function registerFile(id: string, actingAs: string | null, declaresUnmarked: boolean): Promise<DocumentRefDto> {
  const { data } = await registerUpload({
    path: { id },
    body: { declaresUnmarked, ...(actingAs !== null && { actingAs }) },
    headers: { 'Idempotency-Key': newIntent() },
    throwOnError: true,
  });
  return data;
}
