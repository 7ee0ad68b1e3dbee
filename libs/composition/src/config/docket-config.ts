import { resolve } from 'node:path';
import type { UploadLimits } from '#application/documents/admit-upload';
import type { S3Place } from '#adapters/files/s3-file-store';
import type { ClamdAddress } from '#adapters/scanner/clamd-exchange';

/** Everything that a serving process is told from outside, checked. */
export interface DocketConfig {
  /** A login that is a member of docket_app, docket_auth and docket_auditor. */
  readonly databaseUrl: string;
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** Folder of the stored files, where they are stored on disk. */
  readonly files: string;
  /** Where files are stored: in the folder, or in the bucket that is named. */
  readonly fileStore: FileStoreSettings;
  /** Longest upload, in bytes. */
  readonly uploadLimit: number;
  readonly uploadLimits: UploadLimits;
  /** The clamd that looks at every file; null where none does. */
  readonly clamav: ClamdAddress | null;
  /** `host:port` pairs of this network whose pages are captured all the same. No variable sets it: pages are evidence where everybody can see them. */
  readonly captureHosts: readonly string[];
  /** Session cookies are for https alone. Off only where the try-out is served on this machine. */
  readonly secureCookies: boolean;
  /** `demo` is the embedded try-out's alone: no variable sets it, so that it never meets a database with real work. */
  readonly clock: 'real' | 'demo';
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Connections for commands and reads; signing in has its own few. */
  readonly poolSize: number;
  readonly buildId: string;
}

export type FileStoreSettings = { readonly kind: 'disk' } | ({ readonly kind: 's3' } & S3Place);

const GIGABYTE = 1024 ** 3;
const LARGEST_LIMIT = Number.MAX_SAFE_INTEGER;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every variable that is missing or wrong, at once. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Docket cannot start, its settings are not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/** Amazon S3 User Guide, "General purpose bucket naming rules", as far as they keep a name apart from a path. */
const BUCKET_NAME = { pattern: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, words: 'the name of a bucket, 3 to 63 of a-z, 0-9, "." and "-"' };

/** An IPv6 address stands in brackets (RFC 3986, 3.2.2). */
const HOST_AND_PORT = /^(?:\[(?<address>[0-9a-f:.]+)\]|(?<name>[a-z0-9._-]+)):(?<port>\d{1,5})$/i;

const REGION_NAME = { pattern: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, words: 'the name of a region, as us-east-1' };

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from environment variables. Nothing secret has a default.
 * @throws ConfigError
 */
export function readConfig(variables: Variables): DocketConfig {
  const reader = new VariableReader(variables);
  const config: DocketConfig = {
    databaseUrl: reader.databaseUrl('DATABASE_URL'),
    port: reader.integer('PORT', 3000, 0, 65_535),
    host: reader.text('HOST', '127.0.0.1'),
    files: resolve(reader.text('DOCKET_FILES', '.docket/files')),
    fileStore: fileStore(reader),
    uploadLimit: reader.integer('DOCKET_UPLOAD_LIMIT', 25 * 1024 * 1024, 1024, 1024 ** 3),
    uploadLimits: {
      person: reader.integer('DOCKET_UPLOAD_LIMIT_PERSON', 2 * GIGABYTE, 1024, LARGEST_LIMIT),
      unit: reader.integer('DOCKET_UPLOAD_LIMIT_UNIT', 20 * GIGABYTE, 1024, LARGEST_LIMIT),
      tenant: reader.integer('DOCKET_UPLOAD_LIMIT_TENANT', 1024 * GIGABYTE, 1024, LARGEST_LIMIT),
    },
    clamav: reader.clamd('DOCKET_CLAMAV'),
    captureHosts: [],
    secureCookies: reader.oneOf('DOCKET_SECURE_COOKIES', ['true', 'false'], 'true') === 'true',
    clock: 'real',
    logLevel: reader.oneOf('DOCKET_LOG_LEVEL', LOG_LEVELS, 'info'),
    poolSize: reader.integer('DOCKET_POOL_SIZE', 16, 2, 200),
    buildId: reader.text('DOCKET_BUILD_ID', 'unknown'),
  };
  reader.refuseFaults();
  return config;
}

/** A bucket says that files are stored there; the other variables of S3 are not looked at without it. */
function fileStore(reader: VariableReader): FileStoreSettings {
  const bucket = reader.shaped('DOCKET_S3_BUCKET', '', BUCKET_NAME);
  if (bucket === '') return { kind: 'disk' };
  const endpoint = reader.webAddress('DOCKET_S3_ENDPOINT');
  return {
    kind: 's3',
    bucket,
    region: reader.shaped('DOCKET_S3_REGION', 'us-east-1', REGION_NAME),
    endpoint,
    // Only AWS gives each bucket a host name of its own.
    forcePathStyle: endpoint !== null,
    accessKeyId: reader.required('DOCKET_S3_ACCESS_KEY_ID', 'the key to the bucket'),
    secretAccessKey: reader.required('DOCKET_S3_SECRET_ACCESS_KEY', 'the secret of the key to the bucket'),
  };
}

class VariableReader {
  private readonly faults: string[] = [];

  constructor(private readonly variables: Variables) {}

  text(name: string, fallback: string): string {
    return this.variables[name] || fallback;
  }

  required(name: string, what: string): string {
    return this.variables[name] || this.fault(`${name} is missing: ${what}`, '');
  }

  shaped(name: string, fallback: string, { pattern, words }: { readonly pattern: RegExp; readonly words: string }): string {
    const value = this.text(name, fallback);
    return value === fallback || pattern.test(value) ? value : this.fault(`${name} must be ${words}, not "${value}"`, value);
  }

  /** Null where it is not given. */
  webAddress(name: string): string | null {
    const given = this.variables[name];
    if (!given) return null;
    const url = URL.canParse(given) ? new URL(given) : null;
    const isWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
    // Somebody may have put a password in: the value is never repeated.
    return isWeb ? given : this.fault(`${name} is no web address without a login (https://host:port)`, null);
  }

  /** Null where it is not given. */
  clamd(name: string): ClamdAddress | null {
    const given = this.variables[name];
    if (!given) return null;
    if (given.startsWith('/')) return { path: given };
    const { address, name: host = address, port } = HOST_AND_PORT.exec(given)?.groups ?? {};
    const number = Number(port);
    if (host !== undefined && number >= 1 && number <= 65_535) return { host, port: number };
    return this.fault(`${name} must be host:port or the absolute path of a unix socket, not "${given}"`, null);
  }

  integer(name: string, fallback: number, from: number, to: number): number {
    const given = this.variables[name];
    if (!given) return fallback;
    const value = Number(given);
    if (Number.isInteger(value) && value >= from && value <= to) return value;
    return this.fault(`${name} must be a whole number from ${from} to ${to}, not "${given}"`, fallback);
  }

  oneOf<Value extends string>(name: string, values: readonly Value[], fallback: Value): Value {
    const given = this.variables[name];
    if (!given) return fallback;
    const value = values.find((one) => one === given);
    return value ?? this.fault(`${name} must be one of ${values.join(', ')}, not "${given}"`, fallback);
  }

  databaseUrl(name: string): string {
    const given = this.variables[name];
    if (!given) return this.fault(`${name} is missing: the PostgreSQL to serve from, as postgres://login:password@host:5432/database`, '');
    const url = URL.canParse(given) ? new URL(given) : null;
    const isPostgres = url !== null && (url.protocol === 'postgres:' || url.protocol === 'postgresql:');
    // The value holds a password: it is never repeated.
    return isPostgres ? given : this.fault(`${name} is no PostgreSQL address (postgres://login:password@host:5432/database)`, '');
  }

  refuseFaults(): void {
    if (this.faults.length > 0) throw new ConfigError(this.faults);
  }

  private fault<Value>(text: string, instead: Value): Value {
    this.faults.push(text);
    return instead;
  }
}
