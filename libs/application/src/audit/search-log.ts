import { readLog, type Asked } from '#application/audit/read-log';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import type { AuditFacets, AuditFilter, AuditListItem, AuditQueries } from '#application/ports/queries/audit-events';
import { BadCursorError, type Page, type PageRequest } from '#application/ports/queries/page';
import type { JsonValue } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusal';

/** By what is searched, and the event that wrote the search down already: its counts are the same look. */
export interface Search {
  readonly filter: AuditFilter;
  readonly search: Uuid | null;
}

export type FoundEvents = Page<AuditListItem> & { readonly search: Uuid };
export type FoundFacets = AuditFacets & { readonly search: Uuid };

/** A page of what a search finds. */
export async function searchLog(
  environment: Environment,
  queries: AuditQueries,
  request: CommandRequest,
  filter: AuditFilter,
  page: PageRequest<'time'>,
): Promise<FoundEvents | Refusal> {
  const { search, cursor } = placeOf(page.cursor);
  const answer = await readLog(environment, request, question(queries, { filter, search }), async () => {
    const result = await queries.list(request.caller.tenant, filter, { ...page, cursor });
    return { result, count: result.items.length };
  });
  if (isRefusal(answer)) return answer;
  const { items, nextCursor } = answer.result;
  return { items, nextCursor: nextCursor && `${answer.record}.${nextCursor}`, search: answer.record };
}

/** A further page names the event that wrote its search down. @throws BadCursorError */
function placeOf(given: string | null): { readonly search: Uuid | null; readonly cursor: string | null } {
  if (given === null) return { search: null, cursor: null };
  const [search = '', cursor, ...rest] = given.split('.');
  if (cursor === undefined || rest.length > 0) throw new BadCursorError();
  return { search, cursor };
}

/** By what a search can be narrowed further. */
export async function countFacets(
  environment: Environment,
  queries: AuditQueries,
  request: CommandRequest,
  asked: Search,
): Promise<FoundFacets | Refusal> {
  const answer = await readLog(environment, request, question(queries, asked), async () => {
    const result = await queries.facets(request.caller.tenant, asked.filter);
    return { result, count: result.outcomes.reduce((sum, { count }) => sum + count, 0) };
  });
  return isRefusal(answer) ? answer : { ...answer.result, search: answer.record };
}

function question(events: AuditQueries, { filter, search }: Search): Asked {
  return { action: 'audit.read', what: { filter: chosenOf(filter) }, continues: search === null ? null : { record: search, events } };
}

/** What of a filter says something. */
function chosenOf({ time, ...lists }: AuditFilter): JsonValue {
  const chosen = Object.entries<readonly string[]>(lists).filter(([, values]) => values.length > 0);
  return { ...Object.fromEntries(chosen), ...(time.from !== null && { from: time.from }), ...(time.to !== null && { to: time.to }) };
}
