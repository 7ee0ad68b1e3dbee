import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Clock } from '#application/ports/clock';
import type { TokenRequest, TokenRequests } from '#application/ports/token-requests';
import { REAL_TIME, TOKEN_REQUESTS } from '#composition/tokens';
import type { ApiRequest } from '../http/api-request.js';

/** Milliseconds that a request waits for others before they are written together. */
const PAUSE = 1_000;

/** More than this at once are not kept: a bound on memory while the database is slow. */
const LARGEST = 10_000;

/** Notes every request that came with a token once it is answered, and writes them behind the answers, many at once (docs/adr/0042). */
@Injectable()
export class NotedRequests implements BeforeApplicationShutdown {
  private readonly logger = new Logger('NotedRequests');
  private waiting: TokenRequest[] = [];
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(
    @Inject(TOKEN_REQUESTS) private readonly requests: TokenRequests,
    @Inject(REAL_TIME) private readonly realTime: Clock,
  ) {}

  listenTo(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      this.note(request, reply);
      done();
    });
  }

  /** Writes what waits; whoever looks a moment later finds it. */
  write(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.writing = this.writing.then(() => this.writeBatch());
    return this.writing;
  }

  beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    return this.write();
  }

  private note(request: ApiRequest, reply: FastifyReply): void {
    const { tokenId, problem = null } = request;
    const pattern = request.routeOptions.url;
    if (tokenId === undefined || pattern === undefined || this.isStopping || this.waiting.length >= LARGEST) return;
    const durationMs = Math.round(reply.elapsedTime);
    this.waiting.push({
      requestId: request.id,
      tokenId,
      requestedAt: new Date(Date.parse(this.realTime.now()) - durationMs).toISOString(),
      method: request.method,
      route: pattern.replace(/:(\w+)/g, '{$1}'),
      status: reply.statusCode,
      problem,
      durationMs,
    });
    this.timer ??= setTimeout(() => void this.write(), PAUSE).unref();
  }

  private async writeBatch(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    if (batch.length === 0) return;
    try {
      await this.requests.append(batch);
    } catch (error) {
      // A convenience for those who write software: nobody's work waits for it, and nothing else depends on it.
      this.logger.error({ error: error instanceof Error ? (error.stack ?? error.message) : error });
    }
  }
}
