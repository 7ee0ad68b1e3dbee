import type { CommandRequest } from '#application/execute-command/command';
import type { RequestEvent, RequestEvents } from '#application/ports/queries/request-events';
import type { TokenRequest, TokenRequests } from '#application/ports/token-requests';
import type { Uuid } from '#domain/ids';
import { refuse, type Refusal } from '#domain/refusal';

/** With what the log has of it, the first event first. */
export interface ToldRequest extends TokenRequest {
  readonly events: readonly RequestEvent[];
}

/** The last requests that came with one of the caller's own tokens, the newest first. */
export async function readTokenRequests(
  { requests, events }: { readonly requests: TokenRequests; readonly events: RequestEvents },
  { caller: { tenant, id } }: CommandRequest,
  tokenId: Uuid,
): Promise<readonly ToldRequest[] | Refusal> {
  const kept = await requests.of(tenant, id, tokenId);
  if (kept === null) return refuse('not-found', 'token.read', null, [{ code: 'not-found' }]);
  const oldest = kept.at(-1);
  const logged = oldest === undefined ? [] : await events.since(tenant, id, oldest.requestId);
  const byRequest = Map.groupBy(logged.toReversed(), ({ requestId }) => requestId);
  return kept.map((request) => ({ ...request, events: byRequest.get(request.requestId) ?? [] }));
}
