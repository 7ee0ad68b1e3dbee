import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { LogController } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 } from 'uuid';
import type { DocketConfig } from '#composition/config/docket-config';
import type { DemoAccounts } from '#composition/try-out/seed-try-out';
import { ApiModule } from './api.module.js';
import { createValidationPipe } from './fields/validation.js';
import { serveOpenApi } from './openapi/describe-api.js';
import { NotedRequests } from './sessions/noted-requests.js';
import { compressAnswers } from './http/compress-answers.js';
import { sendContentSecurityPolicy } from './http/content-security-policy.js';
import { FastifyLogger } from './http/fastify-logger.js';
import { BUILT_ADMIN, serveAdmin } from './http/serve-admin.js';

/** A JSON request is never longer than this, in bytes; files come as streams with a limit of their own. */
const BODY_LIMIT = 1024 * 1024;

/** A form is one file and, at most, a few short fields that nobody reads; without a limit each would be held in memory whole. Sizes in bytes. */
const FORM_LIMITS = { files: 1, fields: 10, parts: 11, fieldSize: 1024, headerPairs: 20 };

/** What a process serves beside the API. */
export interface Served {
  /** Works in the same process, as the worker does in the try-out. */
  readonly alongside?: readonly Provider[];
  /** Folder of the built UI; nothing is served from a folder that is not there. */
  readonly admin?: string;
  /** The demo people, where the embedded try-out is served. */
  readonly demo?: DemoAccounts | null;
}

/** The HTTP application, ready to listen. Answers every error as a problem and every request with its id. */
export async function createApi(
  config: DocketConfig,
  { alongside = [], admin = BUILT_ADMIN, demo = null }: Served = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: { level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    logController: new LogController({ disableRequestLogging: config.logLevel !== 'debug' && config.logLevel !== 'trace' }),
    genReqId: () => v7(),
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    routerOptions: { querystringParser: (text) => Object.fromEntries(new URLSearchParams(text)) },
  });
  const api = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(config, alongside, demo), adapter, {
    logger: new FastifyLogger(adapter.getInstance().log),
    abortOnError: false,
  });
  const server = adapter.getInstance();
  await api.register(helmet, { contentSecurityPolicy: false });
  sendContentSecurityPolicy(server);
  await serveAdmin(server, admin);
  await compressAnswers(server);
  await api.register(cookie);
  await api.register(multipart, { limits: { ...FORM_LIMITS, fileSize: config.uploadLimit + 1 } });
  // The pieces of a resumable upload are read from the connection itself.
  server.addContentTypeParser('application/offset+octet-stream', (_request, _content, done) => done(null));
  server.addHook('onSend', async (request, reply) => {
    reply.header('X-Request-Id', request.id);
  });
  api.get(NotedRequests).listenTo(server);
  api.useGlobalPipes(createValidationPipe());
  api.enableShutdownHooks();
  serveOpenApi(api);
  return api;
}
