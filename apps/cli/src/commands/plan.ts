import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { PlanProposal } from '#domain/plan/proposal';
import { readingClassOf } from '#domain/plan/reading-class';
import { FileTooLargeError } from '#application/ports/arrivals';
import { NoPlanReadError } from '#application/ports/plan-reader';
import { readPlanOnDisk } from '#composition/files/intake';
import { print, printJson, tell } from '../output.js';
import { readYear } from '../read-year.js';

/** As large as a file may be that the API takes in, where nothing else is set; in bytes. */
const LARGEST = 25 * 1024 * 1024;

const EXIT_CODES = { clean: 0, 'with-questions': 1, 'no-plan': 2, unreadable: 3 } as const;

export function addPlan(program: Command): void {
  const plan = program.command('plan').description('plans, from the document people have');
  plan
    .command('parse')
    .argument('<file>', 'a signed appendix: DOCX, XLSX, PDF with text, or plain text')
    .description('Read a plan out of a document, with a diagnosis for each cell; nothing is stored')
    .option('--year <year>', "the plan's year, where the title does not say it", readYear)
    .option('--json', 'print nothing but JSON (the contract of the import)')
    .addHelpText('after', '\nExit codes: 0 clean, 1 with questions, 2 not a plan, 3 unreadable')
    .action(parse);
}

async function parse(file: string, { year, json }: { year?: number; json?: true }): Promise<void> {
  const proposal = await readOrExplain(file, year ?? null);
  if (proposal === null) return;
  process.exitCode = EXIT_CODES[readingClassOf(proposal)];
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

async function readOrExplain(file: string, year: number | null): Promise<PlanProposal | null> {
  try {
    if ((await stat(file)).size > LARGEST) throw new FileTooLargeError(LARGEST);
    return await readPlanOnDisk(file, { name: basename(file), year, columns: [] });
  } catch (error) {
    process.exitCode = EXIT_CODES.unreadable;
    if (error instanceof NoPlanReadError && (error.fault === 'no-plan' || error.fault === 'no-rows'))
      process.exitCode = EXIT_CODES['no-plan'];
    await explain(file, error);
    return null;
  }
}

/** In the words of the API, in both languages; what is no fault of the file (it does not exist) in those of the system. */
async function explain(file: string, error: unknown): Promise<void> {
  const { unreadPlan } = await import('#apps/api/src/problems/unread-plan');
  const { problemText } = await import('#apps/api/src/problems/wording');
  if (error instanceof NoPlanReadError) tell(`${file}: ${problemText(unreadPlan(error))}`);
  else if (error instanceof FileTooLargeError)
    tell(`${file}: ${problemText({ code: 'file-too-large', params: { limit: String(error.limit) } })}`);
  else tell(`${file}: ${error instanceof Error ? error.message : String(error)}`);
}
