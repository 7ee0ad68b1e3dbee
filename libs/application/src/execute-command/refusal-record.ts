import type { Target } from '#application/execute-command/command';
import type { CallerRecord } from '#application/execute-command/record-in-caller-stream';
import type { Refusal } from '#domain/refusal';

/** What is written down of a refused command. */
export function refusalRecord({ action, target }: { readonly action: string; readonly target: Target }, refusal: Refusal): CallerRecord {
  return {
    action,
    outcome: 'denied',
    reasonCode: refusal.code,
    target,
    stateBefore: refusal.state,
    payload: { blockers: refusal.blockers.map(({ code, params }) => ({ code, params: params ?? {} })) },
  };
}
