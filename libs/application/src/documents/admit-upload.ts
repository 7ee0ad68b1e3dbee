import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { UploadUsage } from '#application/ports/document-loading';
import type { Uuid } from '#domain/ids';
import { ACTING_ROLES, type Actor } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import { UPLOAD_DAYS } from '#domain/document/content-state';

/** How much may be uploaded, in bytes: by one person and for one unit within `UPLOAD_DAYS`, and kept by a tenant in all. */
export interface UploadLimits {
  readonly person: number;
  readonly unit: number;
  readonly tenant: number;
}

const ACTION = 'document.upload';
const DAY = 86_400_000;

/** Whether there is room for a file of `size` bytes; null where there is. */
export async function admitUpload(
  environment: Environment,
  limits: UploadLimits,
  request: CommandRequest,
  size: number,
): Promise<Refusal | null> {
  const since = new Date(Date.parse(environment.clock.now()) - UPLOAD_DAYS * DAY).toISOString();
  const answer = await read(environment, request, ACTION, ACTING_ROLES, async (loading, actor) => {
    const usage = await loading.uploadUsage(actor.id, since);
    return { blockers: blockersOf(usage, limits, size, unitsOf(actor, request)) };
  });
  if (isRefusal(answer)) return answer;
  return answer.blockers.length === 0 ? null : refuse('blocked', ACTION, null, answer.blockers);
}

function unitsOf({ capacities }: Actor, { actingAs }: CommandRequest): Uuid[] {
  return [...new Set(capacities.filter(({ id }) => actingAs === null || id === actingAs).map(({ unitId }) => unitId))];
}

function blockersOf({ byClient, byUnit, kept }: UploadUsage, limits: UploadLimits, size: number, units: readonly Uuid[]): Blocker[] {
  const over = (code: string, used: number, limit: number): Blocker[] =>
    used + size > limit ? [{ code, params: { used: String(used), limit: String(limit), days: String(UPLOAD_DAYS) } }] : [];
  // Whoever acts for several units has room where one of them has.
  const fullest = units.length === 0 ? 0 : Math.min(...units.map((unit) => byUnit.get(unit) ?? 0));
  return [
    ...over('upload-limit-person', byClient, limits.person),
    ...over('upload-limit-unit', fullest, limits.unit),
    ...over('upload-limit-tenant', kept, limits.tenant),
  ];
}
