import type { TaskReader } from '#application/ports/queries/task-reader';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { readerOf } from '#domain/task/sight';

/** The actor as a reader of the tenant's tasks. */
export function readerIn(tenant: Uuid, actor: Actor): TaskReader {
  return { tenant, ...readerOf(actor) };
}
