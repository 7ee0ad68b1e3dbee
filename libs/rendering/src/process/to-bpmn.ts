import type { ProcessMove } from '#domain/process/process';
import type { Wording } from '#domain/wording';
import { bpmnDiagram } from '#rendering/process/bpmn-diagram';
import { actId, END, gatewayId, START, stateId, type LaidOutProcess, type PlacedState } from '#rendering/process/laid-out-process';
import { element, renderXml, type XmlElement } from '#rendering/xml';

const NAMESPACES = {
  'xmlns:bpmn': 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
  'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
  'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
};

/**
 * BPMN 2.0 with diagram interchange, in Vietnamese. A state is a user task; where something can be done in it, an ad-hoc sub-process of
 * those tasks, which is BPMN's word for "any of these, in any order, as often as needed". Under it a gateway has one flow for each verb
 * that leads on. Who may choose it stands in its documentation, in both languages.
 */
export function toBpmn(process: LaidOutProcess): string {
  const id = `${process.id}-${process.version}`;
  const collaboration = element('bpmn:collaboration', { id: `collaboration-${id}` }, [
    element('bpmn:participant', { id: `pool-${id}`, name: nameOf(process), processRef: id }),
  ]);
  const definition = element('bpmn:process', { id, name: nameOf(process), isExecutable: false }, [
    element(
      'bpmn:laneSet',
      { id: `lanes-${id}` },
      process.lanes.map(({ lane, name }) => laneOf(lane, name, process)),
    ),
    element('bpmn:startEvent', { id: START }, flowsAt(START, process)),
    ...process.states.flatMap((state) => [stateOf(state, process), gatewayOf(state, process)]),
    element('bpmn:endEvent', { id: END }, flowsAt(END, process)),
    ...process.flows.map(({ id: flow, source, target, move }) =>
      element(
        'bpmn:sequenceFlow',
        { id: flow, ...(move && { name: move.name.vi }), sourceRef: source, targetRef: target },
        documented(move),
      ),
    ),
  ]);
  const targetNamespace = `urn:docket:process:${process.id}:${process.version}`;
  return renderXml(
    element('bpmn:definitions', { ...NAMESPACES, id: `definitions-${id}`, targetNamespace, exporter: 'Docket' }, [
      collaboration,
      definition,
      bpmnDiagram(process, { pool: `pool-${id}`, collaboration: `collaboration-${id}` }),
    ]),
  );
}

function nameOf({ name, version }: LaidOutProcess): string {
  return `${name.vi} (phiên bản ${version})`;
}

function laneOf(lane: string, { vi }: Wording, { lanes, states }: LaidOutProcess): XmlElement {
  const members = states.filter((state) => state.lane === lane).flatMap(({ state }) => [stateId(state), gatewayId(state)]);
  const start = lane === lanes[0]?.lane ? [START] : [];
  const end = lane === lanes.at(-1)?.lane ? [END] : [];
  const refs = [...start, ...members, ...end].map((member) => element('bpmn:flowNodeRef', {}, member));
  return element('bpmn:lane', { id: `lane-${lane}`, name: vi }, refs);
}

function stateOf({ state, name, acts }: PlacedState, process: LaidOutProcess): XmlElement {
  const [id, flows] = [stateId(state), flowsAt(stateId(state), process)];
  if (acts.length === 0) return element('bpmn:userTask', { id, name: name.vi }, flows);
  const tasks = acts.map((act) => element('bpmn:task', { id: actId(act), name: act.name.vi }, documented(act)));
  return element('bpmn:adHocSubProcess', { id, name: name.vi, ordering: 'Parallel' }, [...flows, ...tasks]);
}

function gatewayOf({ state, isEnd }: PlacedState, process: LaidOutProcess): XmlElement {
  const id = gatewayId(state);
  // Whoever does nothing leaves it as it is: the end.
  const onward = process.flows.find(({ source, target }) => source === id && target === END);
  return element('bpmn:exclusiveGateway', { id, ...(isEnd && onward && { default: onward.id }) }, flowsAt(id, process));
}

function flowsAt(node: string, { flows }: LaidOutProcess): XmlElement[] {
  const incoming = flows.filter(({ target }) => target === node).map(({ id }) => element('bpmn:incoming', {}, id));
  const outgoing = flows.filter(({ source }) => source === node).map(({ id }) => element('bpmn:outgoing', {}, id));
  return [...incoming, ...outgoing];
}

function documented(move: ProcessMove | null): XmlElement[] {
  if (move === null) return [];
  const lines = move.who.map(({ relation, name: { vi, en } }) => `${relation}: ${vi} / ${en}`);
  return [element('bpmn:documentation', {}, [move.verb, ...lines].join('; '))];
}
