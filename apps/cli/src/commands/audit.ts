import type { Command } from 'commander';
import { EVERYTHING } from '#application/audit/everything';
import type { AuditVerification } from '#application/audit/verify-audit';
import type { AuditFilter, AuditListItem } from '#application/ports/queries/audit-events';
import { listEvents } from '#composition/database/list-events';
import { verifyDatabase } from '#composition/database/verify-database';
import { print, printJson, tell } from '../output.js';
import { withDatabase } from '../with-database.js';

const EXIT_CODES: Readonly<Record<AuditVerification['verdict'], number>> = { clean: 0, tampered: 1, incomplete: 2 };
const UNUSABLE = 3;

interface ListOptions {
  tenant?: string;
  actor?: string;
  unit?: string;
  action?: string;
  task?: string;
  outcome?: string;
  since?: string;
  until?: string;
  limit: string;
  json?: true;
}

export function addAudit(program: Command): void {
  const audit = program.command('audit').description('read and verify the audit log');
  audit
    .command('verify')
    .description('Re-hash every chain and payload of the live database')
    .option('--json', 'print nothing but JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 clean, 1 tampered, 2 incomplete (something could not be checked), 3 unusable (no database, no log)',
    )
    .action(verify);
  audit
    .command('list')
    .description('Who did what, newest first')
    .option('--tenant <code>', 'needed where there are several')
    .option('--actor <id>', 'person or service client')
    .option('--unit <id or code>', 'unit in which they acted')
    .option('--action <name>', 'as task.approve')
    .option('--task <id or reference>', 'everything about one task, refusals included')
    .option('--outcome <outcome>', 'success, denied or error')
    .option('--since <instant>', 'from this instant on, as 2025-02-10T00:00:00+07:00')
    .option('--until <instant>', 'up to this instant')
    .option('--limit <n>', 'at most so many', '50')
    .option('--json', 'print nothing but JSON')
    .action(list);
}

async function verify({ json }: { json?: true }): Promise<void> {
  try {
    const verification = await withDatabase(verifyDatabase);
    if (json) printJson(verification);
    else report(verification);
    process.exitCode = EXIT_CODES[verification.verdict];
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    process.exitCode = UNUSABLE;
  }
}

function report({ verdict, tenants, streams, events, findings }: AuditVerification): void {
  for (const { severity, tenant, message } of findings)
    print(`${severity}  ${tenant ?? 'platform'}  ${message.vi}\n          ${message.en}`);
  print(`${verdict}: ${events} events in ${streams} streams of ${tenants} tenant(s), ${findings.length} finding(s)`);
}

async function list(options: ListOptions): Promise<void> {
  const one = (value: string | undefined): string[] => (value === undefined ? [] : value.split(','));
  const filter: AuditFilter = {
    ...EVERYTHING,
    actor: one(options.actor),
    unit: one(options.unit),
    action: one(options.action),
    task: one(options.task),
    outcome: one(options.outcome),
    time: { from: options.since ?? null, to: options.until ?? null },
  };
  const items = await withDatabase((databaseUrl) => listEvents(databaseUrl, options.tenant ?? null, filter, Number(options.limit)));
  if (options.json) printJson(items);
  else for (const item of items) print(lineOf(item));
}

/** Vietnam time with its offset, action, who in which role and unit, from which state to which. */
function lineOf({ envelope, hash, actorName, unitName }: AuditListItem): string {
  if (envelope === null) return `không đọc được / unreadable: ${hash}`;
  const time = new Date(envelope.apiTime).toLocaleString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
  const who = `${actorName ?? envelope.actor.type}${envelope.actor.role === null ? '' : ` (${envelope.actor.role}, ${unitName ?? '–'})`}`;
  const states = envelope.stateAfter === null ? '' : `${envelope.stateBefore ?? '–'} → ${envelope.stateAfter}`;
  const outcome = envelope.outcome === 'success' ? '' : `${envelope.outcome}: ${envelope.reasonCode ?? ''}`;
  return [`${time}+07`, envelope.action.padEnd(24), who, states, outcome, `${envelope.target.type}:${envelope.target.id}`]
    .filter((part) => part !== '')
    .join('  ');
}
