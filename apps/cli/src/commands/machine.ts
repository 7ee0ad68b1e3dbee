import type { Command } from 'commander';
import type { MigrationOfPlan, TaskMigration } from '#application/plans/migrate-plan';
import { migrateTasks } from '#composition/database/migrate-tasks';
import { buildId } from '../checkout.js';
import { print, printJson, tell } from '../output.js';
import { withDatabase } from '../with-database.js';

interface MigrateOptions {
  readonly to: string;
  readonly plan?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function addMachine(program: Command): void {
  const machine = program.command('machine').description('the versions of the life of a task');
  machine
    .command('migrate')
    .description('Take the open tasks of published plans to another version, in every tenant; closed ones keep theirs')
    .requiredOption('--to <version>', 'the version that they follow from now on')
    .option('--plan <code>', 'of this plan alone')
    .option('--dry-run', 'show what would move; nothing is written')
    .option('--json', 'print nothing but JSON')
    .addHelpText('after', '\nExit codes: 0 done, or nothing to do; 1 not done, or no such plan')
    .action(migrate);
}

async function migrate({ to, plan, dryRun = false, json = false }: MigrateOptions): Promise<void> {
  const plans = await withDatabase((url) => migrateTasks(url, { to, plan: plan ?? null, dryRun }, buildId()));
  if (plans.length === 0) {
    tell(plan === undefined ? 'no plan is published' : `no plan ${plan} is published`);
    process.exitCode = 1;
  }
  if (json) printJson(plans);
  else plans.forEach((ofPlan) => printPlan(ofPlan, to, dryRun));
}

function printPlan({ tenant, plan, tasks }: MigrationOfPlan & { readonly tenant: string }, to: string, dryRun: boolean): void {
  const moved = tasks.filter(({ after }) => after !== null).length;
  print(`${tenant} ${plan}: ${moved} of ${tasks.length} open tasks ${dryRun ? 'would move' : 'moved'}`);
  for (const task of tasks) print(`  ${task.reference}  ${taskLine(task, to)}`);
}

function taskLine({ from, before, after, blocker }: TaskMigration, to: string): string {
  return after === null
    ? `stays at ${from}, ${before} (${blocker?.code ?? ''})`
    : `${from} → ${to}, ${before === after ? before : `${before} → ${after}`}`;
}
