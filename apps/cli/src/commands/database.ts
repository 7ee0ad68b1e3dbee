import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { advanceDemoClock } from '#composition/database/advance-clock';
import { createFirstAdministrator } from '#composition/database/first-administrator';
import { buildId } from '../checkout.js';
import { print, tell } from '../output.js';
import { prepareGivenDatabase } from '../prepare-given-database.js';
import { withDatabase } from '../with-database.js';

/** A command needs a PostgreSQL of one's own. */
class DatabaseUrlNeededError extends Error {
  constructor() {
    super('set DATABASE_URL to the PostgreSQL (15 or newer) that Docket is to serve from');
  }
}

const MILLISECONDS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Make roles, schema and migrations in DATABASE_URL (DOCKET_ADMIN_DATABASE_URL, where another login may create roles)')
    .action(async () => {
      const ran = await prepareGivenDatabase(given());
      print(ran.length === 0 ? 'up to date' : ran.join('\n'));
    });
}

export function addClock(program: Command): void {
  const clock = program.command('clock').description("the try-out's demo clock");
  clock
    .command('advance')
    .argument('<time>', 'how far, as 30m, 5h, 7d or 2w')
    .description('Move the demo clock forward; it never goes back. A running try-out follows within two seconds')
    .action(async (time: string) => {
      print(await withDatabase((databaseUrl) => advanceDemoClock(databaseUrl, milliseconds(time))));
    });
}

export function addAdmin(program: Command): void {
  const admin = program.command('admin').description('the first administrator of a tenant');
  admin
    .command('create')
    .description(
      'Make a tenant in DATABASE_URL with its root unit and the person who keeps its organisation and plans; asks for the password on stdin',
    )
    .requiredOption('--tenant <code>', 'code of the tenant, as kon-tum')
    .requiredOption('--tenant-name <name>', 'its name, as "UBND tỉnh Kon Tum"')
    .requiredOption('--unit-code <code>', 'code of the root unit, as UBND-T')
    .requiredOption('--name <name>', "the person's name")
    .requiredOption('--sign-in <name>', 'the name to sign in with (no e-mail address)')
    .action(async (options: { tenant: string; tenantName: string; unitCode: string; name: string; signIn: string }) => {
      const databaseUrl = given();
      const password = await askedPassword();
      const { tenant: tenantCode, tenantName, unitCode, name, signIn: signInName } = options;
      await createFirstAdministrator(databaseUrl, { tenantCode, tenantName, unitCode, name, signInName, password }, buildId());
      print(`${signInName} administers ${tenantCode}`);
    });
}

function given(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new DatabaseUrlNeededError();
  return url;
}

function milliseconds(text: string): number {
  const [, count, unit] = /^(\d{1,4})([mhdw])$/.exec(text) ?? [];
  if (count === undefined || unit === undefined) throw new Error(`"${text}" is no time: write 30m, 5h, 7d or 2w`);
  return Number(count) * MILLISECONDS[unit as keyof typeof MILLISECONDS];
}

/** Never an argument or a variable: those end up in histories and process lists. */
async function askedPassword(): Promise<string> {
  if (process.stdin.isTTY) tell('password (at least 8 characters, 15 advised):');
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  throw new Error('no password was given on stdin');
}
