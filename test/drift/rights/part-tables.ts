import { COMMENT_VERBS, type CommentRelation } from '#domain/comment/comment-verbs';
import { CONTRIBUTION_VERBS, type ContributionVerbRule } from '#domain/contribution/contribution-verbs';
import { contributionMachine } from '#domain/contribution/contribution.machine';
import { EXTENSION_VERBS } from '#domain/extension/extension-verbs';
import { HANDOFF_VERBS, type HandoffVerbRule } from '#domain/handoff/handoff-verbs';
import { movesOf } from '#domain/process/machine-moves';
import { RELATION_WORDING } from '#domain/task/task-wording';
import type { Wording } from '#domain/wording';
import { viActions } from '../../../apps/admin/src/i18n/vi-actions.js';
import { code } from '../../markdown.js';
import { COMMENT_CARRIES, CONTRIBUTION_CARRIES, EXTENSION_CARRIES, HANDOFF_CARRIES } from './carried.js';

/** Heading of the tables below. */
export const PART_HEADING = [
  'việc / verb',
  'từ / from',
  'thành / to',
  'khi nhiệm vụ / while the task is',
  'ai / who',
  'mang theo / carries',
];

const HANDING_OVER: Readonly<Record<HandoffVerbRule['by'], string>> = {
  lead: said(RELATION_WORDING['lead-head']),
  receiver: said({ vi: 'như vậy, của đơn vị được đề nghị nhận', en: 'the same, of the unit that it is offered to' }),
};

const ASKING: Readonly<Record<ContributionVerbRule['by'], string>> = {
  lead: said(RELATION_WORDING['lead-officer']),
  asked: said({
    vi: 'như vậy, của đơn vị được đề nghị phối hợp; thay tổ chức bên ngoài: của đơn vị chủ trì',
    en: 'the same, of the unit that is asked; for a party outside, of the lead unit',
  }),
  'asked-unit': said({
    vi: 'như vậy, của đơn vị được đề nghị phối hợp',
    en: 'the same, of the unit that is asked',
  }),
  asker: said({
    vi: 'như vậy, của đơn vị chủ trì đã đề nghị; ý kiến mà kế hoạch bắt buộc: người được giao quyết định miễn',
    en: 'the same, of the lead unit that asked; of what the row requires, whom the responsibility table names for `waive`',
  }),
};

const TALKING: Readonly<Record<CommentRelation, Wording>> = {
  lead: RELATION_WORDING['lead-officer'],
  'co-lead': RELATION_WORDING['co-lead-officer'],
  coordinator: { vi: 'như vậy, của đơn vị phối hợp', en: 'the same, of a coordinating unit' },
  asked: { vi: 'như vậy, của đơn vị được đề nghị phối hợp', en: 'the same, of a unit that was asked' },
  decider: { vi: 'người được giao quyết định bất cứ việc gì của nhiệm vụ', en: 'whom the responsibility table names for any verb' },
  'plan-administrator': RELATION_WORDING['plan-administrator'],
  author: { vi: 'người viết', en: 'whoever wrote it' },
};

export function extensionLines(): string[][] {
  return Object.entries(EXTENSION_VERBS).map(([verb, { action, from, to, whileTask, by }]) => [
    worded(action),
    from.join(', '),
    to,
    whileTask.join(', '),
    by.map(code).join(', '),
    carried(EXTENSION_CARRIES, verb),
  ]);
}

export function handoffLines(): string[][] {
  return Object.entries(HANDOFF_VERBS).map(([verb, { action, from, to, whileTask, by }]) => [
    worded(action),
    from.join(', '),
    to,
    whileTask.join(', '),
    HANDING_OVER[by],
    carried(HANDOFF_CARRIES, verb),
  ]);
}

export function contributionLines(): string[][] {
  const moves = movesOf(contributionMachine);
  return Object.entries(CONTRIBUTION_VERBS).map(([verb, { action, from, whileTask, by }]) => [
    worded(action),
    from.join(', '),
    moves.find((move) => move.verb === verb)?.to ?? 'requested',
    whileTask.join(', '),
    ASKING[by],
    carried(CONTRIBUTION_CARRIES, verb),
  ]);
}

export function commentLines(): string[][] {
  return Object.entries(COMMENT_VERBS).map(([verb, { action, from, by }]) => [
    worded(action),
    from.join(', '),
    verb === 'withdraw' ? 'withdrawn' : 'standing',
    'draft, assigned, submitted, reviewed, closed',
    by.map((relation) => said(TALKING[relation])).join('; '),
    carried(COMMENT_CARRIES, verb),
  ]);
}

/** Vietnamese first. */
export function said({ vi, en }: Wording): string {
  return `${vi} / ${en}`;
}

/** The code of an act is English already. */
function worded(action: keyof typeof viActions.action): string {
  return `${viActions.action[action]} ${code(action)}`;
}

function carried(table: Readonly<Record<string, object>>, verb: string): string {
  return Object.keys(table[verb] ?? {})
    .map(code)
    .join(', ');
}
