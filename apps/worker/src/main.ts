import { ConsoleLogger } from '@nestjs/common';
import { ConfigError, readConfig } from '#composition/config/docket-config';
import { createWorker } from './create-worker.js';

try {
  const worker = await createWorker(readConfig(process.env), new ConsoleLogger({ json: true, logLevels: ['error', 'warn', 'fatal'] }));
  worker.enableShutdownHooks();
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
}
