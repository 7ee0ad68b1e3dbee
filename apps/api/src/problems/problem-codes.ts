import type { RefusalCode } from '#domain/refusal';

/** The codes that problems have beside the refusals of the rules, with their status. */
export const HTTP_PROBLEMS = {
  malformed: 400,
  'unknown-filter': 400,
  'bad-cursor': 400,
  'idempotency-key-missing': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'session-expired': 401,
  'token-expired': 401,
  'token-revoked': 401,
  'foreign-origin': 403,
  'no-such-route': 404,
  'method-not-allowed': 405,
  duplicate: 409,
  'file-too-large': 413,
  'media-type-refused': 415,
  'file-unsafe': 422,
  'comparison-too-large': 422,
  'album-refused': 422,
  'page-not-captured': 422,
  'register-unreadable': 422,
  'secrecy-mark': 422,
  'secrecy-undeclared': 422,
  'document-unreadable': 422,
  'document-no-plan': 422,
  'document-no-rows': 422,
  'document-needs-ocr': 422,
  'document-too-long': 422,
  'tenant-needed': 422,
  'password-too-short': 422,
  'too-many-attempts': 429,
  internal: 500,
  unavailable: 503,
} as const;

/** RFC 9110: what a refusal of the rules means in HTTP. */
export const REFUSAL_STATUS: Readonly<Record<RefusalCode, number>> = {
  'not-allowed': 403,
  'separation-of-duties': 403,
  'not-found': 404,
  gone: 410,
  'state-refuses': 409,
  blocked: 409,
  'in-flight': 409,
  stale: 412,
  'version-missing': 428,
  'capacity-needed': 422,
  'capacity-unknown': 422,
  invalid: 422,
  'key-reused': 422,
};

export type ProblemCode = keyof typeof HTTP_PROBLEMS | RefusalCode;

export const PROBLEM_STATUS: Readonly<Record<ProblemCode, number>> = { ...HTTP_PROBLEMS, ...REFUSAL_STATUS };

export const PROBLEM_CODES = Object.keys(PROBLEM_STATUS) as ProblemCode[];
