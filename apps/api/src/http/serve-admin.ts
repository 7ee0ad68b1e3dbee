import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built UI, beside the built server. */
const ADMIN = fileURLToPath(new URL('../../../../admin', import.meta.url));

/** Serves the UI from the same port, where it was built. Assets carry their hash in their name and never change. */
export async function serveAdmin(api: NestFastifyApplication): Promise<void> {
  if (!existsSync(ADMIN)) return;
  await api.register(fastifyStatic, {
    root: ADMIN,
    wildcard: false,
    setHeaders: (reply, path) => {
      reply.header('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
