import type { Uuid } from '#domain/ids';
import type { Reader } from '#domain/task/sight';

/** On whose behalf tasks are read, and counted: those that they do not see are not there. */
export interface TaskReader extends Reader {
  readonly tenant: Uuid;
}
