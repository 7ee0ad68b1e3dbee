import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from '#composition/config/docket-config';

const DATABASE_URL = 'postgres://docket:secret@localhost:5432/docket';
const BUCKET = { DOCKET_S3_BUCKET: 'docket-files', DOCKET_S3_ACCESS_KEY_ID: 'AKIDOCKET', DOCKET_S3_SECRET_ACCESS_KEY: 'geheim' };

function faults(variables: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(variables);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('the settings', () => {
  it('serve in real time with secure cookies unless told otherwise', () => {
    expect(readConfig({ DATABASE_URL })).toMatchObject({ databaseUrl: DATABASE_URL, port: 3000, clock: 'real', secureCookies: true });
  });

  it('are all checked before anything starts, and every fault is told at once', () => {
    const wrong = faults({ PORT: 'abc', DOCKET_SECURE_COOKIES: 'yes', DOCKET_POOL_SIZE: '1' });
    const named = wrong.map((fault) => fault.split(' ')[0]).sort();
    expect(named).toEqual(['DATABASE_URL', 'DOCKET_POOL_SIZE', 'DOCKET_SECURE_COOKIES', 'PORT']);
  });

  it('never repeat the password of a wrong address', () => {
    const [fault] = faults({ DATABASE_URL: 'mysql://docket:geheim@localhost/docket' });
    expect(fault).toContain('DATABASE_URL');
    expect(fault).not.toContain('geheim');
  });

  it('know no variable for the demo clock', () => {
    expect(readConfig({ DATABASE_URL, DOCKET_CLOCK: 'demo' }).clock).toBe('real');
  });

  it('store files on disk unless a bucket is named', () => {
    expect(readConfig({ DATABASE_URL, DOCKET_S3_REGION: 'eu-west-1' }).fileStore).toEqual({ kind: 'disk' });
  });

  it('find a bucket of AWS by its region', () => {
    expect(readConfig({ DATABASE_URL, ...BUCKET }).fileStore).toEqual({
      kind: 's3',
      bucket: 'docket-files',
      region: 'us-east-1',
      endpoint: null,
      forcePathStyle: false,
      accessKeyId: 'AKIDOCKET',
      secretAccessKey: 'geheim',
    });
  });

  it('name a bucket of another server in the path', () => {
    const elsewhere = { DOCKET_S3_REGION: 'vn-1', DOCKET_S3_ENDPOINT: 'https://kho.danang.gov.vn:9000' };
    expect(readConfig({ DATABASE_URL, ...BUCKET, ...elsewhere }).fileStore).toMatchObject({
      region: 'vn-1',
      endpoint: 'https://kho.danang.gov.vn:9000',
      forcePathStyle: true,
    });
  });

  it('miss the key to a bucket that is named', () => {
    const named = faults({ DATABASE_URL, DOCKET_S3_BUCKET: 'docket-files' }).map((fault) => fault.split(' ')[0]);
    expect(named).toEqual(['DOCKET_S3_ACCESS_KEY_ID', 'DOCKET_S3_SECRET_ACCESS_KEY']);
  });

  it.each([
    ['DOCKET_S3_BUCKET', 'Docket_Files'],
    ['DOCKET_S3_BUCKET', 'files/of/docket'],
    ['DOCKET_S3_REGION', 'us east'],
    ['DOCKET_S3_ENDPOINT', 'ftp://kho.danang.gov.vn'],
    ['DOCKET_S3_ENDPOINT', 'kho.danang.gov.vn'],
  ])('refuse as %s what is none: %s', (name, value) => {
    const wrong = faults({ DATABASE_URL, ...BUCKET, [name]: value });
    expect(wrong).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
  });

  it('never repeat the secret of a bucket', () => {
    const endpoint = { DOCKET_S3_ENDPOINT: 'https://docket:mật-khẩu@kho.danang.gov.vn' };
    const wrong = faults({ DATABASE_URL, ...BUCKET, DOCKET_S3_REGION: 'us east', ...endpoint }).join();
    expect(wrong).toContain('DOCKET_S3_ENDPOINT');
    expect(wrong).not.toContain('geheim');
    expect(wrong).not.toContain('mật-khẩu');
  });

  it('name no scanner unless they are told of one', () => {
    expect(readConfig({ DATABASE_URL, DOCKET_CLAMAV: '' }).clamav).toBeNull();
  });

  it.each([
    ['clamav:3310', { host: 'clamav', port: 3310 }],
    ['10.20.0.7:3310', { host: '10.20.0.7', port: 3310 }],
    ['[fd00::7]:3310', { host: 'fd00::7', port: 3310 }],
    ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ])('find a scanner at %s', (given, clamav) => {
    expect(readConfig({ DATABASE_URL, DOCKET_CLAMAV: given }).clamav).toEqual(clamav);
  });

  it.each(['clamav', 'clamav:', ':3310', 'clamav:0', 'clamav:65536', 'clamav:3310/', 'tcp://clamav:3310', 'fd00::7:3310', 'run/clamd.ctl'])(
    'refuse as DOCKET_CLAMAV what is no place of a scanner: %s',
    (given) => {
      const wrong = faults({ DATABASE_URL, DOCKET_CLAMAV: given });
      expect(wrong).toEqual([expect.stringMatching(/^DOCKET_CLAMAV .*host:port/)]);
    },
  );
});
