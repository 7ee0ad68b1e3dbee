import { decideHandoff, handOver } from '#domain/handoff/decide-handoff';
import type { Handoff, HandoffCommand } from '#domain/handoff/handoff';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal, type Refusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import type { Task } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { buildPerson, COMMANDS, JUSTICE_CO_LEADS, NOW, SYSTEM } from '#testing/build-task';
import type { Act } from './transition.js';

const PEOPLE = {
  'an officer of the lead': buildPerson('officer', 'officer@interior'),
  'a colleague': buildPerson('an', 'officer@interior'),
  'the head of the lead': buildPerson('head', 'unit-head@interior'),
  'whoever decides': buildPerson('mai', 'reviewer@office'),
  'the plan’s administrator': buildPerson('nga', 'plan-administrator@office'),
  'the head of the other unit': buildPerson('son', 'unit-head@justice'),
  'the system': SYSTEM,
} as const satisfies Record<string, Actor>;
export type By = keyof typeof PEOPLE;

/** A verb of the task, said as every test says it. */
export function act<Verb extends TaskVerb>(verb: Verb, by: By, said: Partial<Extract<TaskCommand, { verb: Verb }>> = {}): Act {
  // The command of the verb with some of its words put otherwise is the command of the verb still.
  const command = { ...COMMANDS[verb], ...said } as TaskCommand;
  return {
    verb,
    by,
    does: (task) => {
      const decision = decideTask(task, command, PEOPLE[by], null, NOW);
      return isRefusal(decision) ? decision : decision.task;
    },
  };
}

/** The lead offers the task to the justice division, which accepts. */
export const HAND_OVER: Act = {
  verb: 'handoff offer, accept',
  by: 'the head of the lead, then of the other unit',
  does: (task) => {
    const offered = handoff(
      task,
      null,
      { verb: 'offer', handoffId: 'handoff', unitId: 'justice', reason: 'Thuộc chức năng' },
      'the head of the lead',
    );
    if (isRefusal(offered)) return offered;
    const accepted = handoff(task, offered, { verb: 'accept' }, 'the head of the other unit');
    return isRefusal(accepted) ? accepted : handOver(task, JUSTICE_CO_LEADS, task.facts.deciders, NOW);
  },
};

function handoff(task: Task, open: Handoff | null, command: HandoffCommand, by: By): Handoff | Refusal {
  const offered = open && { handoff: open, receiver: JUSTICE_CO_LEADS };
  const decision = decideHandoff({ task, handoffs: open === null ? [] : [open], offered }, command, {
    actor: PEOPLE[by],
    actingAs: null,
    now: NOW,
  });
  return isRefusal(decision) ? decision : decision.handoff;
}
