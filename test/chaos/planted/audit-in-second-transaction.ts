import {
  StorageUnavailableError,
  type CommandStore,
  type CommandTransaction,
  type CommitResult,
  type WriteBatch,
} from '#application/ports/command-store';
import { USUAL_MIX } from '../clients.js';
import type { Plant } from './plant.js';

/** The process dies between the two transactions once in so many commands. */
const DIES_EVERY = 20;

/** State is committed first, the events that tell of it afterwards. */
class SecondTransactionStore implements CommandStore {
  private commits = 0;

  constructor(private readonly real: CommandStore) {}

  transaction: CommandStore['transaction'] = (caller, today, key, work) =>
    this.real.transaction(caller, today, key, (inner) => {
      const commit = async (batch: WriteBatch): Promise<CommitResult> => {
        const first = await inner.commit({ ...batch, events: [], outbox: [] });
        if (first === 'raced') return first;
        this.commits += 1;
        if (this.commits % DIES_EVERY === 0) throw new StorageUnavailableError('killed between the two transactions');
        return this.real.transaction(caller, today, null, (second) => second.commit({ ...batch, changes: [], idempotency: null }));
      };
      return work(Object.create(inner, { commit: { value: commit } }) as CommandTransaction);
    });
}

export const AUDIT_IN_SECOND_TRANSACTION: Plant = {
  schema: null,
  rewrite: (text) => text,
  store: (real) => new SecondTransactionStore(real),
  mix: USUAL_MIX,
};
