import { i18n } from '../i18n/i18n';

/** RFC 9457 as the API sends it, already in the reader's language. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];
  readonly blockers: readonly { readonly code: string; readonly message: string; readonly params?: Readonly<Record<string, string>> }[];
}

/** Every failure of a call to the API. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
  }
}

/** Whether the API refused with this code. */
export function isProblem(error: unknown, code: string): error is ProblemError {
  return error instanceof ProblemError && error.problem.code === code;
}

/** Nobody answered: the line is cut, or the server is away. */
export class OfflineError extends Error {
  constructor(options?: ErrorOptions) {
    super(i18n.t('state.offlineDetail'), options);
    this.name = 'OfflineError';
  }
}

/** Whether the same may go well when it is tried again: nobody answered, or nobody who knows what becomes of it. */
export function isPassing(error: unknown): boolean {
  return !(error instanceof ProblemError) || error.problem.status >= 500;
}

/** What a person reads of a failure; `reasons` are what stands in the way, one sentence each. */
export interface Message {
  readonly title: string;
  readonly detail: string;
  readonly reasons: readonly string[];
  readonly requestId: string | null;
}

export function messageOf(error: unknown): Message {
  if (error instanceof ProblemError) return { ...error.problem, reasons: error.problem.blockers.map(({ message }) => message) };
  if (error instanceof OfflineError) return { title: i18n.t('state.offline'), detail: error.message, reasons: [], requestId: null };
  return { title: i18n.t('state.failed'), detail: String(error), reasons: [], requestId: null };
}

/** What the body of an answer says, whoever wrote it: a proxy in front answers with something else. */
export function problemOf(status: number, body: unknown): Problem {
  const said = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return {
    status,
    code: said.code ?? 'unknown',
    title: said.title ?? i18n.t('state.failed'),
    detail: said.detail ?? i18n.t('state.failedDetail', { status }),
    requestId: said.requestId ?? null,
    errors: said.errors ?? [],
    blockers: said.blockers ?? [],
  };
}
