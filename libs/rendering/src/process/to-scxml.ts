import type { Process } from '#domain/process/process';
import { element, renderXml } from '#rendering/xml';

/**
 * The machine as State Chart XML (W3C, 1 September 2015), in the names that the code has. No state is final: a closed task may be
 * reopened. Blockers and rights are conditions of this program, and are left to it.
 */
export function toScxml({ id, version, initial, states, moves }: Process): string {
  const transitions = (state: string): ReturnType<typeof element>[] =>
    moves
      .filter(({ from }) => from === state)
      // Without a target nothing is left and entered again: the verb leaves the task where it is.
      .map(({ from, verb, to }) => element('transition', { event: verb, ...(from !== to && { target: to }) }));
  return renderXml(
    element(
      'scxml',
      { xmlns: 'http://www.w3.org/2005/07/scxml', version: '1.0', name: `${id}-${version}`, initial },
      states.map(({ state }) => element('state', { id: state }, transitions(state))),
    ),
  );
}
