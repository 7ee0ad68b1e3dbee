import { once } from 'node:events';
import { createServer } from 'node:net';
import { readConfig, type DocketConfig } from '#composition/config/docket-config';
import { startTryOut, type TryOut } from '#composition/try-out/try-out';
import { createApi } from '#apps/api/src/create-api';
import { Worker } from '#apps/worker/src/worker';
import { buildId, CHECKOUT } from '../checkout.js';
import { print, tell } from '../output.js';
import { prepareGivenDatabase } from '../prepare-given-database.js';
import { tourOf } from './tour.js';

/** The port is taken by somebody else. */
class PortTakenError extends Error {
  constructor(port: number) {
    super(`port ${port} is taken: stop what listens there, or choose another with PORT=3001 npm start`);
  }
}

/**
 * Everything in one process until Ctrl-C, SIGTERM, or the end of whoever started it.
 * @param beside settings that no variable has
 */
export async function start(beside: Partial<Pick<DocketConfig, 'captureHosts'>> = {}): Promise<void> {
  const stop = stopRequest();
  const given = process.env.DATABASE_URL;
  const settings = { ...readSettings(), ...beside };
  await refuseTakenPort(settings);
  const tryOut = given ? null : await startTryOut({ checkout: CHECKOUT, chosenFolder: process.env.DOCKET_DATA, buildId: buildId(), tell });
  try {
    if (given) await migrateGiven(given);
    if (!stop.aborted) await serve(tryOut === null ? settings : tryOutConfig(settings, tryOut), tryOut, stop);
    tell('stopping …');
  } finally {
    await tryOut?.stop();
  }
}

async function serve(config: DocketConfig, tryOut: TryOut | null, stop: AbortSignal): Promise<void> {
  const api = await createApi(config, { alongside: [Worker], demo: tryOut?.accounts ?? null });
  try {
    await api.listen(config.port, config.host);
    print(tourOf(config, tryOut?.accounts ?? null));
    if (!stop.aborted) await once(stop, 'abort');
  } finally {
    await api.close();
  }
}

async function migrateGiven(databaseUrl: string): Promise<void> {
  const ran = await prepareGivenDatabase(databaseUrl);
  tell(ran.length === 0 ? 'the database is up to date' : `migrated: ${ran.join(', ')}`);
}

/** Wrong settings are told before anything is started; the try-out's own database has no address yet. */
function readSettings(): DocketConfig {
  const { DATABASE_URL, DOCKET_LOG_LEVEL, DOCKET_BUILD_ID } = process.env;
  return readConfig({
    ...process.env,
    DATABASE_URL: DATABASE_URL || 'postgres://embedded',
    DOCKET_BUILD_ID: DOCKET_BUILD_ID || buildId(),
    DOCKET_LOG_LEVEL: DOCKET_LOG_LEVEL || 'warn',
  });
}

/** The try-out serves on this machine alone, on the demo clock, without https. */
function tryOutConfig(settings: DocketConfig, { databaseUrl, files }: TryOut): DocketConfig {
  return { ...settings, databaseUrl, files, fileStore: { kind: 'disk' }, clock: 'demo', secureCookies: false };
}

/** Heard from the first moment on: also a start that is cut off leaves no database running. */
function stopRequest(): AbortSignal {
  const request = new AbortController();
  const ask = (): void => request.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
  // The bootstrap holds the other end of the channel.
  process.on('disconnect', ask);
  process.channel?.unref();
  return request.signal;
}

function refuseTakenPort({ port, host }: DocketConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
