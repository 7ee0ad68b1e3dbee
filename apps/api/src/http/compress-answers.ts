import compress from '@fastify/compress';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { constants } from 'node:zlib';

/** Shorter answers fit into one packet anyway. In bytes. */
const THRESHOLD = 1024;

/** As fast as gzip and smaller; the highest quality takes a hundred times as long. */
const BROTLI_QUALITY = 4;

/** This answer goes out as it is: a document, whose hash is known, or a stream, which must not be held back. */
export const Uncompressed = (): MethodDecorator => RouteConfig({ compress: false });

/** Compresses the answers of /v1, but those of routes that are `Uncompressed`. */
export async function compressAnswers(server: FastifyInstance): Promise<void> {
  server.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/v1/') || isUncompressed(route)) route.compress = false;
  });
  await server.register(compress, {
    threshold: THRESHOLD,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    // A request that is compressed could unfold beyond the limit of its length.
    globalDecompression: false,
  });
}

function isUncompressed({ config = {} }: RouteOptions): boolean {
  return 'compress' in config && config.compress === false;
}
