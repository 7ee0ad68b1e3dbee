import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { LogController } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 } from 'uuid';
import type { DocketConfig } from '#composition/config/docket-config';
import { ApiModule } from './api.module.js';
import { createValidationPipe } from './fields/validation.js';
import { serveOpenApi } from './openapi.js';
import { serveAdmin } from './http/serve-admin.js';
import { FastifyLogger } from './http/fastify-logger.js';

/** A JSON request is never longer than this, in bytes; files come as streams with a limit of their own. */
const BODY_LIMIT = 1024 * 1024;

/**
 * The HTTP application, ready to listen. `alongside` works in the same process, as the worker does in the try-out. Answers every
 * error as a problem and every request with its id.
 */
export async function createApi(config: DocketConfig, alongside: readonly Provider[] = []): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: { level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    logController: new LogController({ disableRequestLogging: config.logLevel !== 'debug' && config.logLevel !== 'trace' }),
    genReqId: () => v7(),
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    routerOptions: { querystringParser: (text) => Object.fromEntries(new URLSearchParams(text)) },
  });
  const api = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(config, alongside), adapter, {
    logger: new FastifyLogger(adapter.getInstance().log),
    abortOnError: false,
  });
  await api.register(helmet, { contentSecurityPolicy: { directives: { 'default-src': ["'self'"], 'upgrade-insecure-requests': null } } });
  await serveAdmin(api);
  await api.register(cookie);
  await api.register(multipart, { limits: { files: 1, fields: 10, fileSize: config.uploadLimit + 1 } });
  adapter.getInstance().addHook('onSend', async (request, reply) => {
    reply.header('X-Request-Id', request.id);
  });
  api.useGlobalPipes(createValidationPipe());
  api.enableShutdownHooks();
  serveOpenApi(api);
  return api;
}
