import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { daysOfChange, type DayOfChange } from '#domain/organisation/days-of-change';
import type { Refusal } from '#domain/refusal';

/** The days of a year on which the organisation changes; `year` null is the present one. */
export function readDaysOfChange(
  environment: Environment,
  request: CommandRequest,
  year: number | null,
): Promise<{ readonly year: number; readonly items: readonly DayOfChange[] } | Refusal> {
  return read(environment, request, 'organisation.list', 'any-capacity', async (loading, _actor, { today }) => {
    const { units, memberships } = await loading.organisation();
    const asked = year ?? Number(today.slice(0, 4));
    return { year: asked, items: daysOfChange(asked, units, memberships) };
  });
}
