import { CONTRIBUTION_VERBS, type ContributionVerbRule } from '#domain/contribution/contribution-verbs';
import { contributionMachine } from '#domain/contribution/contribution.machine';
import { TASK_VERBS, type Relation, type VerbRule } from '#domain/task/task-verbs';
import { MACHINE_VERSION, taskMachine } from '#domain/task/task.machine';
import { movesOf, type LifeCycle } from '#testing/machine-moves';

/** What each word for somebody means. */
const RELATIONS: Readonly<Record<Relation, string>> = {
  'lead-officer': 'an officer of the lead unit, its head, or its service client',
  'lead-head': "the head of the lead unit; its officers and service clients too where the unit's policy is `officer-submits`",
  'lead-head-alone': 'the head of the lead unit, whatever the policy',
  'co-lead-officer': 'an officer of a co-lead of a joint task, its head, or its service client',
  'co-lead-head': "the head of a co-lead; its officers and service clients too where that unit's policy is `officer-submits`",
  'lead-person': 'an officer of the lead unit or its head, in person',
  claimant: 'an officer of the lead unit who has the task in hand',
  submitter: 'whoever submitted the newest version and still works in the lead unit',
  enterer: "whoever entered the newest version in the lead's place",
  'owner-officer': "an officer of the plan's owner unit or its head, in person, where that unit does not lead the task",
  'plan-administrator': "the plan administrator of the plan's owner unit",
  'decider:approve': 'whom the responsibility table names for `approve`',
  'decider:close': 'whom the responsibility table names for `close`',
  'decider:extend': 'whom the responsibility table names for `extend`',
  'decider:enter-for': 'whom the responsibility table names for `enter-for`, if anybody',
  'decider:waive': 'whom the responsibility table names for `waive`',
  'decider:cancel': 'whom the responsibility table names for `cancel`',
  'decider:reopen': 'whom the responsibility table names for `reopen`',
  clock: 'the system, on the day that was said when the work was paused',
  'close-policy': 'the system, where the plan closes tasks on final approval',
  operation: 'the system, under the cause of an operation that a person has put to it (closing a plan, correcting a row)',
};

const ASKING: Readonly<Record<ContributionVerbRule['by'], string>> = {
  lead: 'officers, head or service client of the lead unit',
  asked: 'officers, head or service client of the unit that is asked',
};

/** The page docs/state-machines.md: a diagram of each machine, and the table of who may fire each verb. */
export function renderStateDiagrams(): string {
  return [
    '# State machines',
    'Generated from the machines and tables of `libs/domain`; `UPDATE=1` before the drift test rewrites it.',
    `## Task (version ${MACHINE_VERSION})`,
    diagram(taskMachine, 'draft'),
    'Submitting implies `acknowledge` and `start`, starting implies `acknowledge`; approving and returning imply `start-review`; approving implies `close` where the plan closes tasks on final approval. What is implied is recorded as a move of its own.',
    table(['state', 'verb', 'to', 'who'], taskLines()),
    list(Object.entries(RELATIONS).map(([relation, meaning]) => `\`${relation}\`: ${meaning}`)),
    'Separation of duties beats every `decider:`. It bars whoever uploaded, prepared, confirmed or submitted a version, and everybody of an agency that leads, jointly too, or that submitted.',
    '## Contribution',
    diagram(contributionMachine, 'requested'),
    table(['verb', 'while the task is', 'who'], contributionLines()),
    '`request` makes a contribution. `waived` has no way in yet.',
  ]
    .join('\n\n')
    .concat('\n');
}

function diagram(machine: LifeCycle, initial: string): string {
  const arrows = movesOf(machine).map(({ from, verb, to }) => `  ${from} --> ${to}: ${verb}`);
  const states = Object.keys(machine.states).map((state) => `  ${state}`);
  return ['```mermaid', 'stateDiagram-v2', ...states, `  [*] --> ${initial}`, ...arrows, '```'].join('\n');
}

function taskLines(): string[][] {
  const rules: Readonly<Record<string, VerbRule>> = TASK_VERBS;
  return movesOf(taskMachine).map(({ from, verb, to }) => [from, code(verb), to, relationsOf(rules[verb], from).map(code).join(', ')]);
}

function relationsOf(rule: VerbRule | undefined, state: string): readonly Relation[] {
  return Object.entries(rule?.from ?? {}).find(([from]) => from === state)?.[1] ?? [];
}

function contributionLines(): string[][] {
  return Object.entries(CONTRIBUTION_VERBS).map(([verb, { by, whileTask }]) => [code(verb), whileTask.join(', '), ASKING[by]]);
}

function code(word: string): string {
  return `\`${word}\``;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A Markdown table with aligned columns, as the formatter leaves it. */
function table(heading: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = heading.map((word, column) => Math.max(word.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const row = (cells: readonly string[]): string => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [row(heading), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)].join('\n');
}
