import type { TFunction } from 'i18next';
import type { SearchAnswerDto } from '#api-client/index';
import { SEARCH_GROUPS, type SearchGroup } from '../../app/everything-search';
import { shortDay } from '../../kit/day';
import { isRole } from '../../kit/role';

/** Where something that was found is opened. */
export type FoundAddress =
  | { readonly to: '/tasks/$taskId'; readonly params: { readonly taskId: string } }
  | { readonly to: '/plans/$planId'; readonly params: { readonly planId: string }; readonly search: { readonly item?: string } }
  | { readonly to: '/organisation'; readonly search: { readonly unit?: string } }
  | { readonly to: '/occurrences/$occurrenceId'; readonly params: { readonly occurrenceId: string } }
  | { readonly to: '/documents'; readonly search: { readonly q: string } };

/** Something that was found: what it is called, what tells it from others, and where it is opened. */
export interface FoundLink {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly address: FoundAddress;
}

export interface FoundGroup {
  readonly group: SearchGroup;
  readonly links: readonly FoundLink[];
  readonly hasMore: boolean;
}

/** The groups in which something was found, in the order of the API. */
export function foundGroups(answer: SearchAnswerDto, t: TFunction): readonly FoundGroup[] {
  const links = linksOf(answer, t);
  return SEARCH_GROUPS.map((group) => ({ group, links: links[group], hasMore: answer[group]?.hasMore === true })).filter(
    (found) => found.links.length > 0,
  );
}

function linksOf(answer: SearchAnswerDto, t: TFunction): Readonly<Record<SearchGroup, readonly FoundLink[]>> {
  const { tasks, plans, items, units, people, occurrences, documents } = answer;
  return {
    tasks: (tasks?.items ?? []).map((task) => ({
      key: task.id,
      title: `${task.path} · ${task.content}`,
      detail: parts(
        task.leadUnit.name,
        t(`taskState.${task.state}`),
        task.effectiveDueOn === null ? null : t('search.due', { day: shortDay(task.effectiveDueOn) }),
        task.reference,
      ),
      address: { to: '/tasks/$taskId', params: { taskId: task.id } },
    })),
    plans: (plans?.items ?? []).map(({ id, code, title, number }) => ({
      key: id,
      title,
      detail: parts(code, number),
      address: { to: '/plans/$planId', params: { planId: id }, search: {} },
    })),
    items: (items?.items ?? []).map(({ id, path, content, plan }) => ({
      key: id,
      title: `${path} · ${content}`,
      detail: plan.code,
      address: { to: '/plans/$planId', params: { planId: plan.id }, search: { item: path } },
    })),
    units: (units?.items ?? []).map(({ id, name, code, validTo }) => ({
      key: id,
      title: name,
      detail: parts(code, validTo === null ? null : t('search.ended')),
      address: { to: '/organisation', search: { unit: id } },
    })),
    people: (people?.items ?? []).map(({ id, name, memberships }) => ({
      key: id,
      title: name,
      detail: parts(...memberships.map(({ role, unit }) => (isRole(role) ? `${t(`role.${role}`)}, ${unit.name}` : unit.name))),
      address: { to: '/organisation', search: memberships[0] === undefined ? {} : { unit: memberships[0].unit.id } },
    })),
    occurrences: (occurrences?.items ?? []).map(({ id, name, occurredOn, documentNumber }) => ({
      key: id,
      title: name,
      detail: parts(documentNumber, shortDay(occurredOn)),
      address: { to: '/occurrences/$occurrenceId', params: { occurrenceId: id } },
    })),
    documents: (documents?.items ?? []).map(({ id, name, unit, uploadedAt }) => ({
      key: id,
      title: name,
      detail: parts(unit?.name ?? null, shortDay(uploadedAt.slice(0, 10))),
      address: { to: '/documents', search: { q: name } },
    })),
  };
}

function parts(...known: readonly (string | null)[]): string {
  return known.filter((part) => part !== null).join(' · ');
}
