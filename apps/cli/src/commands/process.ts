import { type Command, Option } from 'commander';
import { PROCESS_FORMATS, taskProcessDocument, type ProcessFormat } from '#composition/processes/process-document';
import { MACHINE_VERSION } from '#domain/task/task.machine';
import { tell } from '../output.js';

/** Exit code of a version that is not there. */
const UNKNOWN = 2;

export function addProcess(program: Command): void {
  const process = program.command('process').description('the life of a task, as other software reads it');
  process
    .command('export')
    .description('Print the process of a task')
    .addOption(
      new Option('--format <format>', 'BPMN 2.0 with its diagram, W3C SCXML, or Mermaid').choices(PROCESS_FORMATS).makeOptionMandatory(),
    )
    .option('--version <version>', 'of the machine that tasks follow', MACHINE_VERSION)
    .addHelpText('after', '\nExit codes: 0 printed; 2 no such version')
    .action(exportProcess);
}

function exportProcess({ format, version }: { format: ProcessFormat; version: string }): void {
  const document = taskProcessDocument(version, format);
  if (document !== null) process.stdout.write(document.text);
  else {
    tell(`there is no version ${version} of the life of a task`);
    process.exitCode = UNKNOWN;
  }
}
