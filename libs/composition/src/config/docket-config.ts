import { resolve } from 'node:path';

/** Everything that a serving process is told from outside, checked. */
export interface DocketConfig {
  /** A login that is a member of docket_app, docket_auth and docket_auditor. */
  readonly databaseUrl: string;
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** Folder of the stored files. */
  readonly files: string;
  /** Longest upload, in bytes. */
  readonly uploadLimit: number;
  /** Session cookies are for https alone. Off only where the try-out is served on this machine. */
  readonly secureCookies: boolean;
  /** `demo` is the embedded try-out's alone: no variable sets it, so that it never meets a database with real work. */
  readonly clock: 'real' | 'demo';
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Connections for commands and reads; signing in has its own few. */
  readonly poolSize: number;
  readonly buildId: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every variable that is missing or wrong, at once. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Docket cannot start, its settings are not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

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
    uploadLimit: reader.integer('DOCKET_UPLOAD_LIMIT', 25 * 1024 * 1024, 1024, 1024 ** 3),
    secureCookies: reader.oneOf('DOCKET_SECURE_COOKIES', ['true', 'false'], 'true') === 'true',
    clock: 'real',
    logLevel: reader.oneOf('DOCKET_LOG_LEVEL', LOG_LEVELS, 'info'),
    poolSize: reader.integer('DOCKET_POOL_SIZE', 16, 2, 200),
    buildId: reader.text('DOCKET_BUILD_ID', 'unknown'),
  };
  reader.refuseFaults();
  return config;
}

class VariableReader {
  private readonly faults: string[] = [];

  constructor(private readonly variables: Variables) {}

  text(name: string, fallback: string): string {
    return this.variables[name] || fallback;
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
