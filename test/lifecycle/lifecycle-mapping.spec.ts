import { describe, expect, it } from '@jest/globals';
import { COMMENT_VERBS } from '#domain/comment/comment-verbs';
import { CONTRIBUTION_VERBS } from '#domain/contribution/contribution-verbs';
import { EXTENSION_VERBS } from '#domain/extension/extension-verbs';
import { HANDOFF_VERBS } from '#domain/handoff/handoff-verbs';
import { isRefusal } from '#domain/refusal';
import { TASK_STATES, type Task } from '#domain/task/task';
import { TASK_VERBS } from '#domain/task/task-verbs';
import { expectInStep } from '../drift/in-step.js';
import { isThere } from '../named-test.js';
import { LIVES, renderLifecycleMapping } from './lifecycle-page.js';
import type { Act, Mapped, Place, Refused, Transition } from './transition.js';
import { WS_HUMAN_TASK } from './ws-human-task.js';

const VERBS = [TASK_VERBS, EXTENSION_VERBS, HANDOFF_VERBS, CONTRIBUTION_VERBS, COMMENT_VERBS].flatMap((verbs) => Object.keys(verbs));

function standsAt(place: Place | undefined): NonNullable<Place['stands']> {
  if (!place?.stands) throw new Error('no task of ours stands there');
  return place.stands;
}

function done(task: Task, { verb, does }: Act): Task {
  const after = does(task);
  if (isRefusal(after)) throw new Error(`${verb} was refused: ${JSON.stringify(after)}`);
  return after;
}

function expectMapped({ acts, given, leaves = {} }: Mapped, from: Place | undefined, to: Place | undefined): void {
  const { task, holds } = standsAt(from);
  expect(holds(task)).toBe(true);
  const before: Task = { ...task, context: { ...task.context, ...given } };
  const after = acts.reduce(done, before);
  expect(after.version).toBeGreaterThanOrEqual(before.version + acts.length);
  expect(standsAt(to).holds(after)).toBe(true);
  expect(after).toMatchObject(leaves);
}

function expectRefused({ tried }: Refused, from: Place | undefined): void {
  if ('noVerb' in tried) expect(VERBS).not.toContain(tried.noVerb);
  else expect(tried.act.does(standsAt(from).task)).toMatchObject({ refused: true, blockers: [{ code: tried.code }] });
}

describe.each(LIVES)('$title', ({ places, transitions }) => {
  it.each(transitions.map((transition, index): [string, Transition] => [`${index + 1} ${transition.verb}`, transition]))(
    '%s is answered as the page says',
    (_, { from, to, answer }) => {
      if ('test' in answer) expect({ ...answer.test, there: isThere(answer.test) }).toEqual({ ...answer.test, there: true });
      else if ('tried' in answer) expectRefused(answer, places[from]);
      else expectMapped(answer, places[from], places[to]);
    },
  );

  it('has each transition once', () => {
    const names = transitions.map(({ verb, from, to }) => `${verb}: ${from} → ${to}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('docs/lifecycle-mapping.md', () => {
  it('is what the tables say (UPDATE=1 rewrites it)', () => {
    expectInStep('lifecycle-mapping.md', renderLifecycleMapping());
  });

  it('speaks of all 32 transitions of WS-HumanTask, and of no state of ours that there is not', () => {
    expect(WS_HUMAN_TASK.transitions).toHaveLength(32);
    expect(TASK_STATES).toEqual(['draft', 'assigned', 'submitted', 'reviewed', 'closed']);
  });

  it('would notice a verb that refuses, a task that stands elsewhere, and a refusal for another reason', () => {
    const { Ready, Reserved, Completed } = WS_HUMAN_TASK.places;
    const claim = WS_HUMAN_TASK.transitions.find(({ verb }) => verb === 'claim')?.answer as Mapped;
    expect(() => expectMapped(claim, Completed, Reserved)).toThrow('claim was refused');
    expect(() => expectMapped(claim, Ready, Completed)).toThrow();
    expect(() => expectRefused({ reason: '', tried: { noVerb: 'claim' } }, Ready)).toThrow();
    expect(() => expectRefused({ reason: '', tried: { act: claim.acts[0] as Act, code: 'state-refuses' } }, Ready)).toThrow();
  });
});
