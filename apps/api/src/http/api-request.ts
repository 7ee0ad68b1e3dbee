import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import type { Identity } from '#application/ports/identity';
import type { Uuid } from '#domain/ids';

/** A request whose sender was proven by the guard. */
export interface ApiRequest extends FastifyRequest {
  identity?: Identity;
  /** The token that it came with, whether that holds or not. */
  tokenId?: Uuid;
  /** What is answered, where that is a problem. */
  problem?: string;
  /** The person for whom a service client says it acts. */
  onBehalfOf?: Uuid | null;
}

/** One value of a header; the first where it was sent several times. */
export function headerOf(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** The language of the answer: Vietnamese, unless English is asked for first. */
export type Language = 'vi' | 'en';

export function languageOf(request: FastifyRequest): Language {
  return /^\s*en\b/i.test(headerOf(request, 'accept-language') ?? '') ? 'en' : 'vi';
}
