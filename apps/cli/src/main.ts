import 'reflect-metadata';
import { Command } from 'commander';
import { addAudit } from './commands/audit.js';
import { addCalendar } from './commands/calendar.js';
import { addAdmin, addClock, addMigrate } from './commands/database.js';
import { addDeadline } from './commands/deadline.js';
import { addMachine } from './commands/machine.js';
import { addPlan } from './commands/plan.js';
import { addProcess } from './commands/process.js';
import { addToken } from './commands/token.js';
import { buildId } from './checkout.js';
import { tell } from './output.js';

const program = new Command('docket')
  .version(buildId())
  .description(
    'From a signed plan to a closed task, with proof of everything between.\nTừ kế hoạch đã ký đến nhiệm vụ hoàn thành, có bằng chứng cho mọi bước.',
  )
  // An option after a command is that command's: `process export --version` is none of ours.
  .enablePositionalOptions()
  .showHelpAfterError()
  .addHelpText(
    'after',
    `
Examples:
  docket start                                    try Docket out on this machine
  docket plan parse seeds/plans/kon-tum-city-2025.docx
  docket deadline explain "Trước ngày 25 hằng tháng" --year 2025
  docket calendar load 2026.yaml --dry-run        which dates a late announcement moves
  docket clock advance 7d                         a week later, in the try-out
  docket audit verify                             has anybody touched the record?
  docket audit list --outcome denied              what was refused, to whom`,
  );
program
  .command('start')
  .description('Serve API, documentation and UI on one port; without DATABASE_URL on an embedded PostgreSQL with the seeds of Kon Tum')
  .addHelpText(
    'after',
    `
Environment:
  PORT          port to listen on (3000)
  HOST          address to listen on (127.0.0.1)
  DATABASE_URL  serve from this PostgreSQL (15 or newer) instead; it is migrated first
  DOCKET_DATA   folder of the try-out's data`,
  )
  // Loaded when it is asked for: the server's modules take a second that no other command should wait for.
  .action(async () => (await import('./commands/start.js')).start());
addMigrate(program);
addAdmin(program);
addClock(program);
addPlan(program);
addDeadline(program);
addCalendar(program);
addProcess(program);
addMachine(program);
addToken(program);
addAudit(program);

try {
  await program.parseAsync();
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
