import type {} from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { SignedIn } from '#application/sessions/sign-in';
import { SESSION_COOKIE } from '../http/caller.guard.js';

/** Hands the session to the browser: the secret in a cookie that no script reads, the rest as the answer. */
export function answerSignedIn(reply: FastifyReply, { secret, tenant, personId, expiresAt }: SignedIn, secure: boolean) {
  const expires = new Date(expiresAt);
  void reply.setCookie(SESSION_COOKIE, secret, { path: '/', httpOnly: true, sameSite: 'lax', secure, expires });
  return { tenant, personId, expiresAt };
}
