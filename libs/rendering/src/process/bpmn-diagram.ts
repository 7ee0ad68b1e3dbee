import type { Box, Point } from '#rendering/process/geometry';
import { actId, END, gatewayId, START, stateId, type LaidOutProcess, type PlacedFlow } from '#rendering/process/laid-out-process';
import { element, type XmlElement } from '#rendering/xml';

/** BPMN DI: the place of every part, so that whoever opens the file sees the picture that Docket shows. */
export function bpmnDiagram(process: LaidOutProcess, { pool, collaboration }: { pool: string; collaboration: string }): XmlElement {
  const { lanes, start, end, states, flows, width, height } = process;
  const shapes = [
    shape(pool, { x: 0, y: 0, width, height }, { isHorizontal: true }),
    ...lanes.map(({ lane, box }) => shape(`lane-${lane}`, box, { isHorizontal: true })),
    shape(START, start),
    ...states.flatMap(({ state, box, acts, gateway }) => [
      shape(stateId(state), box, acts.length > 0 ? { isExpanded: true } : {}),
      ...acts.map((act) => shape(actId(act), act.box)),
      shape(gatewayId(state), gateway, { isMarkerVisible: true }),
    ]),
    shape(END, end),
  ];
  const plane = element('bpmndi:BPMNPlane', { id: 'plane', bpmnElement: collaboration }, [...shapes, ...flows.map(edge)]);
  return element('bpmndi:BPMNDiagram', { id: 'diagram' }, [plane]);
}

function shape(id: string, box: Box, marks: Readonly<Record<string, boolean>> = {}): XmlElement {
  return element('bpmndi:BPMNShape', { id: `${id}-shape`, bpmnElement: id, ...marks }, [bounds(box)]);
}

function edge({ id, points, label }: PlacedFlow): XmlElement {
  const waypoints = points.map(({ x, y }: Point) => element('di:waypoint', { x, y }));
  const labelled = label === null ? [] : [element('bpmndi:BPMNLabel', {}, [bounds(label)])];
  return element('bpmndi:BPMNEdge', { id: `${id}-edge`, bpmnElement: id }, [...waypoints, ...labelled]);
}

function bounds({ x, y, width, height }: Box): XmlElement {
  return element('dc:Bounds', { x, y, width, height });
}
