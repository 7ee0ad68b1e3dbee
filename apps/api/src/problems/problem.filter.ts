import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ComparisonTooLargeError } from '#application/ports/document-comparer';
import { CaptureError } from '#application/ports/page-capture';
import { AlbumRefusedError } from '#application/ports/photograph-album';
import { RegisterUnreadableError } from '#application/ports/register-reader';
import { NoPlanReadError } from '#application/ports/plan-reader';
import { DuplicateError, StorageUnavailableError } from '#application/ports/command-store';
import { FileRefusedError } from '#application/documents/take-in';
import { FileTooLargeError } from '#application/ports/arrivals';
import { NotProvenError, type ProofFault } from '#application/ports/identity';
import { BadCursorError } from '#application/ports/queries/page';
import { languageOf, type ApiRequest, type Language } from '../http/api-request.js';
import { PROBLEM_STATUS, type ProblemCode } from './problem-codes.js';
import { ProblemError, RefusedError, type Fault } from './problem-error.js';
import { unreadPlan } from './unread-plan.js';
import type { Unworded } from './unworded.js';
import { blockerMessage, problemDetail, problemTitle } from './wording.js';

/** RFC 9457, with what Docket adds. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly requestId: string;
  readonly errors: readonly Fault[];
  readonly blockers: readonly { readonly code: string; readonly message: string; readonly params?: Readonly<Record<string, string>> }[];
}

const RETRY_AFTER = 2;

/** The only place where an error becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const reply = http.getResponse<FastifyReply>();
    const unworded = unwordedOf(error);
    if (unworded.code === 'internal' || unworded.code === 'unavailable')
      this.logger.error({ requestId: request.id, error: traceOf(error) });
    const problem = worded(unworded, languageOf(request), request.id);
    request.problem = problem.code;
    if (unworded.retryAfter !== undefined) void reply.header('Retry-After', String(unworded.retryAfter));
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}

export function worded(unworded: Unworded, language: Language, requestId: string): Problem {
  const { code } = unworded;
  return {
    type: `urn:docket:problem:${code}`,
    title: problemTitle(code, language),
    status: PROBLEM_STATUS[code],
    detail: problemDetail(code, language, unworded.params),
    code,
    requestId,
    errors: unworded.faults ?? [],
    blockers: (unworded.blockers ?? []).map(({ code: blocker, params }) => ({
      code: blocker,
      message: blockerMessage(blocker, language, params),
      ...(params && { params }),
    })),
  };
}

const FAULTS: Readonly<Record<ProofFault, ProblemCode>> = {
  unknown: 'not-signed-in',
  'session-expired': 'session-expired',
  'token-expired': 'token-expired',
  'token-revoked': 'token-revoked',
};

function unwordedOf(error: unknown): Unworded {
  if (error instanceof RefusedError) {
    const { code, state, blockers } = error.refusal;
    return { code, params: { state: state ?? '–' }, blockers };
  }
  if (error instanceof ProblemError) return { code: error.code, ...error.details };
  if (error instanceof NotProvenError) return { code: FAULTS[error.fault] };
  if (error instanceof DuplicateError) return { code: 'duplicate', params: { rule: error.rule } };
  if (error instanceof StorageUnavailableError) return { code: 'unavailable', retryAfter: RETRY_AFTER };
  if (error instanceof BadCursorError) return { code: 'bad-cursor' };
  if (error instanceof FileTooLargeError) return { code: 'file-too-large', params: { limit: String(error.limit) } };
  if (error instanceof FileRefusedError) return refusedFile(error);
  if (error instanceof AlbumRefusedError) return { code: 'album-refused', params: { detail: error.detail } };
  if (error instanceof RegisterUnreadableError) return { code: 'register-unreadable', blockers: [{ code: `register-${error.fault}` }] };
  if (error instanceof CaptureError) return uncaptured(error);
  if (error instanceof ComparisonTooLargeError) return { code: 'comparison-too-large' };
  if (error instanceof NoPlanReadError) return unreadPlan(error);
  return { code: httpCode(error) };
}

function refusedFile({ fault, detail }: FileRefusedError): Unworded {
  switch (fault) {
    case 'type-refused':
      return { code: 'media-type-refused', params: { mediaType: detail ?? '?' } };
    case 'secrecy-mark':
      return { code: 'secrecy-mark', params: { degree: detail ?? '?' } };
    case 'secrecy-undeclared':
      return { code: 'secrecy-undeclared' };
    default:
      return { code: 'file-unsafe', blockers: [{ code: `file-${fault}`, params: { part: detail ?? '' } }] };
  }
}

function uncaptured({ fault, detail }: CaptureError): Unworded {
  return { code: 'page-not-captured', blockers: [{ code: `capture-${fault}`, params: { detail: detail ?? '–' } }] };
}

/** What Nest and Fastify throw by themselves carries a status. */
function httpCode(error: unknown): ProblemCode {
  switch (statusOf(error)) {
    case 400:
      return 'malformed';
    case 404:
      return 'no-such-route';
    case 405:
      return 'method-not-allowed';
    case 413:
      return 'file-too-large';
    case 415:
      return 'media-type-refused';
    default:
      return 'internal';
  }
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null;
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${traceOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
