import { ScannerUnavailableError } from '#application/ports/virus-scanner';

/** clamd kept silent for longer than it may, in milliseconds: until the connection stood, or until it had answered. */
export class ClamdSilent extends Error {
  constructor(
    readonly phase: 'connecting' | 'answering',
    readonly limit: number,
  ) {
    super(`clamd was silent for ${limit} ms (${phase})`);
  }
}

/** The connection ended before the answer did; `answer` is what came of it. */
export class ClamdAnswerCut extends Error {
  constructor(readonly answer: string) {
    super(`clamd closed the connection after "${answer}"`);
  }
}

/** Nothing can be concluded from what clamd answered: an error of its own, an answer to half of a question, or no answer of clamd's at all. */
export class ClamdAnswerUnusable extends Error {
  constructor(readonly answer: string) {
    super(`clamd answered "${answer}"`);
  }
}

/** clamd cannot be asked, and why. */
export function clamdUnavailable(cause: unknown): ScannerUnavailableError {
  return new ScannerUnavailableError('clamd gave no answer that says anything', { cause });
}
