import { createHash } from 'node:crypto';
import { applyDecorators, createParamDecorator, HttpCode, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { validate } from 'uuid';
import type { CommandRequest } from '#application/execute-command/command';
import { canonicalBytes, NotCanonicalError } from '#domain/audit/canonical-bytes';
import { NotProvenError } from '#application/ports/identity';
import { refuse } from '#domain/refusal';
import { localDateOf } from '#domain/time/local-date';
import { ProblemError, RefusedError } from '../problems/problem-error.js';
import { headerOf, type ApiRequest } from './api-request.js';

const ACTING = 'docket:acting';

interface Acting {
  readonly versioned: boolean;
  /** Under an Idempotency-Key. */
  readonly keyed: boolean;
}

const KEY_HEADER = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description:
    '1–200 ký tự ASCII, mới cho mỗi thao tác. Gửi lại với cùng khóa thì nhận lại đúng trả lời cũ. / New for each act; a retry is answered as before.',
  schema: { type: 'string', minLength: 1, maxLength: 200, example: '6c9f3f6e-nop-1' },
});

const VERSION_HEADER = ApiHeader({
  name: 'If-Match',
  required: true,
  description: 'ETag của phiên bản đã xem. / The ETag that was seen.',
  schema: { type: 'string', pattern: '^"\\d+"$', example: '"1"' },
});

/** An act that makes something new: under an Idempotency-Key. */
export const Creates = (): MethodDecorator =>
  applyDecorators(SetMetadata(ACTING, { versioned: false, keyed: true } satisfies Acting), HttpCode(201), KEY_HEADER);

/** An act on a resource that has a version: under an Idempotency-Key and an If-Match. */
export const Changes = (): MethodDecorator =>
  applyDecorators(SetMetadata(ACTING, { versioned: true, keyed: true } satisfies Acting), HttpCode(200), KEY_HEADER, VERSION_HEADER);

/** An act whose path names no resource with a version: what is the caller's alone, or many, each of which names its version in the body. Under an Idempotency-Key. */
export const ChangesUnversioned = (): MethodDecorator =>
  applyDecorators(SetMetadata(ACTING, { versioned: false, keyed: true } satisfies Acting), HttpCode(200), KEY_HEADER);

/**
 * Puts what is the caller's alone in place of the version that they saw: whoever sends it again is told that it is there (stale). Nothing is
 * kept of the request, so that what is saved every second is not stored twice.
 */
export const Replaces = (): MethodDecorator =>
  applyDecorators(SetMetadata(ACTING, { versioned: true, keyed: false } satisfies Acting), HttpCode(200), VERSION_HEADER);

/** The request as the write path wants it: who, under which key, against which version, in which capacity. */
export const Acts = createParamDecorator((_data: undefined, context: ExecutionContext): CommandRequest => {
  const request = context.switchToHttp().getRequest<ApiRequest>();
  const acting = Reflect.getMetadata(ACTING, context.getHandler()) as Acting | undefined;
  if (acting === undefined) return callerRequest(request);
  return {
    ...callerRequest(request),
    idempotency: acting.keyed ? { keyHash: sha256(keyOf(request)), requestHash: requestHash(request, request.body ?? null) } : null,
    ifMatch: acting.versioned ? versionOf(request) : null,
    actingAs: actingAs(request),
  };
});

/** Who reads: the same without a key, for queries that leave a trace. */
export function callerRequest(request: ApiRequest): CommandRequest {
  const { identity } = request;
  if (identity === undefined) throw new NotProvenError('unknown');
  const { tenant, type, id, proofId, auth } = identity;
  return {
    caller: { tenant, type, id, onBehalfOf: request.onBehalfOf ?? null },
    callerStream: auth === 'password' ? `session:${proofId}` : `client:${proofId}:${localDateOf(new Date().toISOString())}`,
    auth,
    source: auth === 'password' ? 'ui' : 'api',
    requestId: request.id,
    idempotency: null,
    ifMatch: null,
    actingAs: null,
  };
}

/** What makes two requests the same: method, address, and the content, whatever its spacing and key order. */
export function requestHash(request: ApiRequest, content: unknown): string {
  const told = { method: request.method, url: request.url, content: content ?? null };
  return createHash('sha256').update(canonical(told)).digest('hex');
}

/** What has no canonical form (halves of characters, keys that are the same in NFC, endless nesting) is no request. */
function canonical(told: object): Uint8Array {
  try {
    return canonicalBytes(told);
  } catch (error) {
    if (error instanceof NotCanonicalError) throw new ProblemError('malformed');
    throw error;
  }
}

function keyOf(request: ApiRequest): string {
  const key = headerOf(request, 'idempotency-key');
  if (key === null || !/^[\x21-\x7e]{1,200}$/.test(key)) throw new ProblemError('idempotency-key-missing');
  return key;
}

function versionOf(request: ApiRequest): number {
  const match = headerOf(request, 'if-match');
  if (match === null) throw new RefusedError(refuse('version-missing', request.method, null, [{ code: 'version-missing' }]));
  const version = /^"(\d{1,9})"$/.exec(match)?.[1];
  if (version === undefined)
    throw new ProblemError('malformed', { faults: [{ pointer: 'If-Match', code: 'etag', message: '"<version>"' }] });
  return Number(version);
}

/** In the body of an act; in the query where the body is a file. */
function actingAs(request: ApiRequest): string | null {
  const chosen = [request.body, request.query].map(fieldOf('actingAs')).find((value) => value !== undefined);
  return typeof chosen === 'string' && validate(chosen) ? chosen : null;
}

function fieldOf(name: string): (value: unknown) => unknown {
  return (value) =>
    typeof value === 'object' && value !== null && name in value ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
