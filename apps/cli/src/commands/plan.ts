import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { PlanProposal } from '#domain/plan/proposal';
import { readPlanFile, type PlanFileReading } from '#application/plans/read-plan-file';
import { NoPlanReadError } from '#application/ports/plan-reader';
import { print, printJson, tell } from '../output.js';

const EXIT_CODES = { clean: 0, 'with-questions': 1, 'no-plan': 2, unreadable: 3 } as const;

export function addPlan(program: Command): void {
  const plan = program.command('plan').description('plans, from the document people have');
  plan
    .command('parse')
    .argument('<file>', 'a signed appendix as DOCX')
    .description('Read a plan out of a document, with a diagnosis for each cell; nothing is stored')
    .option('--year <year>', "the plan's year, where the title does not say it")
    .option('--json', 'print nothing but JSON (the contract of the import)')
    .addHelpText('after', '\nExit codes: 0 clean, 1 with questions, 2 not a plan, 3 unreadable')
    .action(parse);
}

async function parse(file: string, { year, json }: { year?: string; json?: true }): Promise<void> {
  const reading = await readOrExplain(file, year === undefined ? null : Number(year));
  if (reading === null) return;
  const { proposal } = reading;
  process.exitCode = EXIT_CODES[reading.class];
  if (json) printJson(proposal);
  else printPlan(proposal);
}

function printPlan(proposal: PlanProposal): void {
  print(proposal.title);
  for (const section of proposal.sections) {
    print(`\n${section.number}  ${section.title}`);
    for (const item of section.items) {
      print(`  ${section.number}.${item.number}  ${item.content}`);
      print(`      chủ trì: ${item.leads.map(({ text }) => text).join('; ')}`);
      print(`      thời gian: ${item.timing.text}  [${item.timing.rules.map(({ kind }) => kind).join(', ')}]`);
      for (const { severity, message } of item.diagnostics) print(`      ${severity}: ${message}`);
    }
  }
}

async function readOrExplain(file: string, year: number | null): Promise<PlanFileReading | null> {
  try {
    return await readPlanFile(await readFile(file), year);
  } catch (error) {
    tell(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = error instanceof NoPlanReadError ? EXIT_CODES[error.reading] : EXIT_CODES.unreadable;
    return null;
  }
}
