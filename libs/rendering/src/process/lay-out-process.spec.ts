import { describe, expect, it } from '@jest/globals';
import type { Process } from '#domain/process/process';
import { taskProcess } from '#domain/process/task-process';
import { MACHINE_VERSIONS } from '#domain/task/machine-versions';
import type { Box } from '#rendering/process/geometry';
import { layOutProcess } from '#rendering/process/lay-out-process';

const apart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
const inside = (one: Box, other: Box): boolean =>
  other.x <= one.x && one.x + one.width <= other.x + other.width && other.y <= one.y && one.y + one.height <= other.y + other.height;

describe.each(MACHINE_VERSIONS)('the picture of version %s', (version) => {
  const process = taskProcess(version) as Process;
  const drawn = layOutProcess(process);

  it('has every move once: as a flow where it leads on, as an act where it does not', () => {
    const flows = drawn.flows.flatMap(({ move }) => move ?? []);
    const acts = drawn.states.flatMap((state) => state.acts);
    const named = ({ from, verb, to }: { from: string; verb: string; to: string }): string => `${from} ${verb} ${to}`;
    expect([...flows, ...acts].map(named).sort()).toEqual(process.moves.map(named).sort());
  });

  it('lays no state, gateway, event or label on another', () => {
    const parts = [
      drawn.start,
      drawn.end,
      ...drawn.states.flatMap(({ box, gateway }) => [box, gateway]),
      ...drawn.flows.flatMap(({ label }) => label ?? []),
    ];
    const pairs = parts.flatMap((one, index) => parts.slice(index + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => !apart(one, other))).toEqual([]);
  });

  it('keeps every state in its lane, every act in its state, and every line in the picture', () => {
    for (const { box, acts, gateway, lane } of drawn.states) {
      const bounds = drawn.lanes.find((one) => one.lane === lane)?.box;
      expect([box, gateway].map((part) => bounds !== undefined && inside(part, bounds))).toEqual([true, true]);
      expect(acts.filter((act) => !inside(act.box, box))).toEqual([]);
    }
    const points = drawn.flows.flatMap((flow) => flow.points);
    expect(points.filter(({ x, y }) => x < 0 || x > drawn.width || y < 0 || y > drawn.height)).toEqual([]);
  });

  it('has no two lines on top of each other where they run up and down', () => {
    const upright = drawn.flows.flatMap(({ id, points }) =>
      points.slice(1).flatMap((point, index) => {
        const before = points[index];
        const isChannel = before?.x === point.x && Math.abs(before.y - point.y) > 60;
        return isChannel ? [{ id, x: point.x, top: Math.min(before.y, point.y), bottom: Math.max(before.y, point.y) }] : [];
      }),
    );
    const clashes = upright.filter((one) =>
      upright.some((other) => other.id < one.id && other.x === one.x && one.top < other.bottom && other.top < one.bottom),
    );
    expect(clashes).toEqual([]);
    expect(upright.length).toBeGreaterThan(8);
  });
});
