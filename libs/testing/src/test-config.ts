import type { DocketConfig } from '#composition/config/docket-config';

/** The settings of a Docket under test: silent, on the demo clock, files in a folder of its own. */
export function testConfig(databaseUrl: string, files: string, others: Partial<DocketConfig> = {}): DocketConfig {
  return {
    databaseUrl,
    files,
    port: 0,
    host: '127.0.0.1',
    fileStore: { kind: 'disk' },
    clamav: null,
    uploadLimit: 1024 * 1024,
    secureCookies: true,
    clock: 'demo',
    logLevel: 'silent',
    poolSize: 8,
    buildId: 'test',
    ...others,
  };
}
