import { EVERY_FILE } from '#application/documents/open-document';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import type { AskedSearch, FoundObjects, SearchQueries } from '#application/ports/queries/search';
import type { Refusal } from '#domain/refusal';

/** Everything of the administration that has these words in its name or its text, and that the reader may see; by kind, best first. */
export function searchEverything(
  environment: Environment,
  queries: SearchQueries,
  request: CommandRequest,
  asked: Omit<AskedSearch, 'on'>,
): Promise<FoundObjects | Refusal> {
  return lookUp(environment, request, 'search', 'any-capacity', (actor, { today }) => {
    const units = [...new Set(actor.capacities.map(({ unitId }) => unitId))];
    const everyFile = actor.capacities.some(({ role }) => EVERY_FILE.includes(role));
    return queries.search({ ...readerIn(request.caller.tenant, actor), units, everyFile }, { ...asked, on: today });
  });
}
