import type { Environment } from '#application/execute-command/command';
import { momentOf } from '#application/execute-command/moment-of';
import { systemRequest } from '#application/execute-command/system-request';
import type { OpenOperation } from '#application/ports/operation-loading';
import type { Uuid } from '#domain/ids';

/** The open operations that one round carries out, and how; `carryOut` gives how much came to an end. */
export interface Round {
  readonly isOurs: (operation: OpenOperation) => boolean;
  readonly carryOut: (operation: OpenOperation) => Promise<number>;
}

/** Carries out the tenant's open operations of a round, one after the other. One that fails is told to `onError`, and tried again next time. */
export async function carryOutEach(
  environment: Environment,
  tenant: Uuid,
  { isOurs, carryOut }: Round,
  onError: (error: unknown) => void,
): Promise<number> {
  const { caller } = systemRequest(environment, tenant, 'worker');
  const { today } = momentOf(environment);
  const open = await environment.store.transaction(caller, today, null, (transaction) => transaction.openOperations());
  let ended = 0;
  for (const operation of open.filter(isOurs)) {
    try {
      ended += await carryOut(operation);
    } catch (error) {
      onError(error);
    }
  }
  return ended;
}
