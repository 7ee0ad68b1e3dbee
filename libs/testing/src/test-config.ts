import type { UploadLimits } from '#application/documents/admit-upload';
import type { DocketConfig } from '#composition/config/docket-config';

/** More than any test uploads, in bytes. */
export const NO_LIMITS: UploadLimits = { person: 1024 ** 4, unit: 1024 ** 4, tenant: 1024 ** 4 };

/** The settings of a Docket under test: silent, on the demo clock, files in a folder of its own. */
export function testConfig(databaseUrl: string, files: string, others: Partial<DocketConfig> = {}): DocketConfig {
  return {
    databaseUrl,
    files,
    port: 0,
    host: '127.0.0.1',
    fileStore: { kind: 'disk' },
    clamav: null,
    captureHosts: [],
    uploadLimit: 1024 * 1024,
    uploadLimits: NO_LIMITS,
    secureCookies: true,
    clock: 'demo',
    logLevel: 'silent',
    poolSize: 8,
    buildId: 'test',
    ...others,
  };
}
