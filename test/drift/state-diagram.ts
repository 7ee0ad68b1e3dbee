import { movesOf, type LifeCycle } from '#domain/process/machine-moves';
import { CONTRIBUTION_VERBS, type ContributionVerbRule } from '#domain/contribution/contribution-verbs';
import { contributionMachine } from '#domain/contribution/contribution.machine';
import { RELATION_WORDING } from '#domain/task/task-wording';
import { TASK_VERBS, type Relation, type VerbRule } from '#domain/task/task-verbs';
import { MACHINE_VERSION, taskMachine } from '#domain/task/task.machine';
import { toMermaid } from '#rendering/process/to-mermaid';
import { code, list, page, table } from '../markdown.js';

const ASKING: Readonly<Record<ContributionVerbRule['by'], string>> = {
  lead: 'officers, head or service client of the lead unit',
  asked: 'officers, head or service client of the unit that is asked; of the lead unit where a party outside is',
  'asked-unit': 'officers, head or service client of the unit that is asked',
  asker: 'those of the lead unit where it asked; `decider:waive` where the row requires it',
};

/** The page docs/state-machines.md: a diagram of each machine, and the table of who may fire each verb. */
export function renderStateDiagrams(): string {
  return page(
    '# State machines',
    'Generated from the machines and tables of `libs/domain`; `UPDATE=1` before the drift test rewrites it.',
    `## Task (version ${MACHINE_VERSION})`,
    diagram(taskMachine, 'draft'),
    'Submitting implies `acknowledge` and `start`, starting implies `acknowledge`; approving and returning imply `start-review`; approving implies `close` where the plan closes tasks on final approval. What is implied is recorded as a move of its own.',
    table(['state', 'verb', 'to', 'who'], taskLines()),
    list(Object.entries(RELATION_WORDING).map(([relation, { en }]) => `\`${relation}\`: ${en}`)),
    'Separation of duties beats every `decider:`. It bars whoever uploaded, prepared, confirmed or submitted a version, and everybody of an agency that leads, jointly too, or that submitted.',
    '## Contribution',
    diagram(contributionMachine, 'requested'),
    table(['verb', 'while the task is', 'who'], contributionLines()),
    '`request` makes a contribution. Where the row of the plan requires opinions, the system makes one for each coordinator when the task is assigned. `forward` names who of the unit has it in hand and takes no right from the others; `respond` says what became of an opinion, and may be said again.',
  );
}

function diagram(machine: LifeCycle, initial: string): string {
  const drawn = { initial, states: Object.keys(machine.states), moves: movesOf(machine) };
  return ['```mermaid', toMermaid(drawn), '```'].join('\n');
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
