import { ConfigError, readConfig } from '#composition/config/docket-config';
import { createApi } from './create-api.js';

try {
  const config = readConfig(process.env);
  const api = await createApi(config);
  await api.listen(config.port, config.host);
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
}
