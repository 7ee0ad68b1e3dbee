import { Inject, Injectable, SetMetadata, type CanActivate, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { validate } from 'uuid';
import { IDENTITY_STORE } from '#composition/tokens';
import { NotProvenError, type Identity, type IdentityStore, type Proof } from '#application/ports/identity';
import { ProblemError } from '../problems/problem-error.js';
import { headerOf, type ApiRequest } from './api-request.js';

const PUBLIC = 'docket:public';

/** The name of the session's cookie. */
export const SESSION_COOKIE = 'docket_session';

/** This route is for everybody. */
export const Public = (): CustomDecorator => SetMetadata(PUBLIC, true);

/** Nobody gets past without a proof, but where a route is public. Cookies count from our own pages alone. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [context.getHandler(), context.getClass()]) === true;
    if (!SAFE_METHODS.has(request.method) && headerOf(request, 'authorization') === null) refuseForeignOrigin(request);
    if (isPublic) return true;
    const proof = proofOf(request);
    if (proof === null) throw new NotProvenError('unknown');
    request.identity = await this.identify(proof, request);
    request.onBehalfOf = request.identity.type === 'service' ? onBehalfOf(request) : null;
    return true;
  }

  /** Names the request after its token, so that whoever holds one sees what it was refused, too. */
  private async identify(proof: Proof, request: ApiRequest): Promise<Identity> {
    try {
      const identity = await this.identities.identify(proof);
      if (proof.kind === 'token') request.tokenId = identity.proofId;
      return identity;
    } catch (error) {
      if (error instanceof NotProvenError && proof.kind === 'token' && error.proofId !== null) request.tokenId = error.proofId;
      throw error;
    }
  }
}

/** What the request proves its sender with; null without any. */
export function proofOf(request: ApiRequest): Proof | null {
  const bearer = /^Bearer (\S+)$/.exec(headerOf(request, 'authorization') ?? '')?.[1];
  if (bearer !== undefined) return { kind: 'token', secret: bearer };
  const cookie = request.cookies[SESSION_COOKIE];
  return cookie === undefined ? null : { kind: 'session', secret: cookie };
}

/** A unit's software may say for which of the unit's people it acts. */
function onBehalfOf(request: ApiRequest): string | null {
  const person = headerOf(request, 'docket-on-behalf-of');
  if (person !== null && !validate(person)) {
    throw new ProblemError('malformed', { faults: [{ pointer: 'Docket-On-Behalf-Of', code: 'uuid', message: 'UUID' }] });
  }
  return person;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Cross-site request forgery: a browser says where an unsafe request comes from, by Fetch Metadata or at least by Origin.
 * Whatever is no browser sends neither, and carries no cookie that a page could abuse.
 */
function refuseForeignOrigin(request: ApiRequest): void {
  const site = headerOf(request, 'sec-fetch-site');
  if (site !== null) {
    if (site !== 'same-origin' && site !== 'none') throw new ProblemError('foreign-origin');
    return;
  }
  const origin = headerOf(request, 'origin');
  const ours = origin === null || (URL.canParse(origin) && new URL(origin).host === headerOf(request, 'host'));
  if (!ours) throw new ProblemError('foreign-origin');
}
