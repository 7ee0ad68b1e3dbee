// A worker as a process of its own, on the demo clock of the database that is its argument: there to be killed.
import { createWorker } from '../../dist/apps/worker/src/create-worker.js';

const [databaseUrl = ''] = process.argv.slice(2);
await createWorker(
  {
    databaseUrl,
    port: 0,
    host: '127.0.0.1',
    files: '.',
    fileStore: { kind: 'disk' },
    clamav: null,
    captureHosts: [],
    uploadLimit: 1,
    uploadLimits: { person: 1, unit: 1, tenant: 1 },
    secureCookies: true,
    clock: 'demo',
    logLevel: 'silent',
    poolSize: 4,
    buildId: 'clock-proof',
  },
  false,
);
