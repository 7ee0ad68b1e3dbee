import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { Page } from '#application/ports/queries/page';
import type { ApiRequest } from './api-request.js';

/** An answer of the write path, already presented. */
export class Answer<Body extends object> {
  constructor(
    readonly body: Body,
    readonly replayed: boolean,
  ) {}
}

/** What was asked takes longer than a request: it is carried out behind it, and told at `location`. */
export class AcceptedAnswer<Body extends object> extends Answer<Body> {
  constructor(
    body: Body,
    replayed: boolean,
    readonly location: string,
  ) {
    super(body, replayed);
  }
}

/** Headers that follow from what is answered: ETag from a version, Link from a cursor, Idempotent-Replayed. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<ApiRequest>();
    return next.handle().pipe(
      map((given: unknown) => {
        const body = given instanceof Answer ? (given.body as unknown) : given;
        if (given instanceof AcceptedAnswer) void reply.status(202).header('Location', given.location);
        if (given instanceof Answer && given.replayed) void reply.header('Idempotent-Replayed', 'true');
        if (isVersioned(body)) void reply.header('ETag', `"${body.version}"`);
        return isPage(body) ? linked(body, request, reply) : body;
      }),
    );
  }
}

function linked({ nextCursor, ...page }: Page<unknown>, request: ApiRequest, reply: FastifyReply): object {
  if (nextCursor === null) return page;
  const next = new URL(request.url, 'http://docket');
  next.searchParams.set('cursor', nextCursor);
  void reply.header('Link', `<${next.pathname}${next.search}>; rel="next"`);
  return { ...page, nextCursor };
}

function isVersioned(body: unknown): body is { readonly version: number } {
  return typeof body === 'object' && body !== null && 'version' in body && typeof body.version === 'number' && 'id' in body;
}

function isPage(body: unknown): body is Page<unknown> {
  return typeof body === 'object' && body !== null && 'items' in body && 'nextCursor' in body;
}
