import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessDto } from '#api-client/index';
import { language } from '../i18n/i18n';
import classes from './process-diagram.module.css';

type Box = ProcessDto['start'];
type State = ProcessDto['states'][number];
type Flow = ProcessDto['flows'][number];
type Point = Flow['points'][number];

interface Props {
  readonly process: ProcessDto;
  /** The state in which the task stands. */
  readonly here: string;
  /** The numbers of the steps that went this way; none for a way that was not gone. */
  readonly stepsOf: (from: string, verb: string) => readonly number[];
  /** What the picture says, in words. */
  readonly label: string;
}

const CORNER = 8;
const ARROW = { length: 9, half: 4 };
/** From an arrow's tip to the numbers of its steps. */
const BADGE = { away: 26, height: 13, perCharacter: 6, padding: 8 };

/** The picture of a process as its BPMN has it, with the place where a task stands and the way that it came. Wider than the page, it is pushed sideways. */
export function ProcessDiagram({ process, here, stepsOf, label }: Props): ReactElement {
  const { width, height, lanes, start, end, states, flows } = process;
  const gone = (flow: Flow): readonly number[] => (flow.move === null ? [] : stepsOf(flow.move.from, flow.move.verb));
  // The strip of the pool's name, left of the lanes, stays empty here: the section has a heading.
  const left = lanes[0]?.box.x ?? 0;
  // What was gone lies over what was not.
  const ordered = flows.toSorted((one, other) => gone(one).length - gone(other).length);
  return (
    <div className={classes.region} tabIndex={0} role="region" aria-label={process.name[language()]}>
      <svg
        viewBox={`${left} 0 ${width - left} ${height}`}
        style={{ maxWidth: width - left }}
        className={classes.picture}
        role="img"
        aria-label={label}
      >
        {lanes.map(({ lane, name, box }) => (
          <Lane key={lane} name={name[language()]} box={box} />
        ))}
        <circle {...round(start)} className={classes.event} />
        <circle {...round(end)} className={classes.end} />
        {ordered.map((flow) => (
          <FlowLine key={flow.id} flow={flow} steps={gone(flow)} />
        ))}
        {states.map((state) => (
          <StateBox key={state.state} state={state} isHere={state.state === here} stepsOf={stepsOf} />
        ))}
        {flows.map((flow) => (
          <FlowWords key={flow.id} flow={flow} steps={gone(flow)} />
        ))}
      </svg>
    </div>
  );
}

function Lane({ name, box }: { readonly name: string; readonly box: Box }): ReactElement {
  const [x, y] = [box.x + 18, box.y + box.height / 2];
  return (
    <>
      <rect {...box} className={classes.lane} />
      <text x={x} y={y} transform={`rotate(-90 ${x} ${y})`} className={classes.laneName}>
        {name}
      </text>
    </>
  );
}

function StateBox({
  state,
  isHere,
  stepsOf,
}: {
  readonly state: State;
  readonly isHere: boolean;
  readonly stepsOf: Props['stepsOf'];
}): ReactElement {
  const { t } = useTranslation();
  const { box, acts, gateway } = state;
  const name = state.name[language()];
  const middle = { x: box.x + box.width / 2, y: acts.length === 0 ? box.y + box.height / 2 + 4 : box.y + 21 };
  return (
    <g data-here={isHere || undefined} className={classes.state}>
      <rect {...box} rx={CORNER} className={classes.box} />
      <text {...middle} className={classes.stateName}>
        {isHere ? t('process.here', { state: name }) : name}
      </text>
      {acts.map((act) => (
        <g key={act.verb}>
          <rect {...act.box} rx={CORNER} className={classes.act} data-gone={stepsOf(act.from, act.verb).length > 0 || undefined} />
          <text x={act.box.x + act.box.width / 2} y={act.box.y + act.box.height / 2 + 4} className={classes.actName}>
            {act.name[language()]}
          </text>
          <Badge steps={stepsOf(act.from, act.verb)} at={{ x: act.box.x + act.box.width / 2, y: act.box.y + 2 }} />
        </g>
      ))}
      <polygon points={diamond(gateway)} className={classes.box} data-gateway />
    </g>
  );
}

function FlowLine({ flow: { points }, steps }: { readonly flow: Flow; readonly steps: readonly number[] }): ReactElement {
  return (
    <g className={classes.flow} data-gone={steps.length > 0 || undefined}>
      <polyline points={points.map(written).join(' ')} />
      <polygon points={arrow(points)} />
    </g>
  );
}

/** The verb of a way on, and the steps that went it. */
function FlowWords({ flow, steps }: { readonly flow: Flow; readonly steps: readonly number[] }): ReactElement | null {
  const { move, label, points } = flow;
  const [first, last] = [points[0], points.at(-1)];
  if (move === null || label === null || first === undefined || last === undefined) return null;
  const isLeft = label.x + label.width < first.x;
  const away = last.x === first.x ? { x: last.x, y: first.y + BADGE.height } : { x: last.x + (isLeft ? -1 : 1) * BADGE.away, y: last.y };
  return (
    <>
      <text x={isLeft ? label.x + label.width : label.x} y={label.y + 11} className={classes.verb} data-left={isLeft || undefined}>
        {move.name[language()]}
      </text>
      <Badge steps={steps} at={away} />
    </>
  );
}

function Badge({ steps, at: { x, y } }: { readonly steps: readonly number[]; readonly at: Point }): ReactElement | null {
  if (steps.length === 0) return null;
  const words = steps.join(', ');
  const width = words.length * BADGE.perCharacter + BADGE.padding;
  return (
    <g className={classes.badge}>
      <rect x={x - width / 2} y={y - BADGE.height / 2} width={width} height={BADGE.height} rx={BADGE.height / 2} />
      <text x={x} y={y + 4}>
        {words}
      </text>
    </g>
  );
}

function round({ x, y, width, height }: Box): { cx: number; cy: number; r: number } {
  return { cx: x + width / 2, cy: y + height / 2, r: width / 2 };
}

function diamond({ x, y, width, height }: Box): string {
  const [middle, centre] = [x + width / 2, y + height / 2];
  return `${middle},${y} ${x + width},${centre} ${middle},${y + height} ${x},${centre}`;
}

function written({ x, y }: Point): string {
  return `${x},${y}`;
}

/** The tip of a line, in the direction of its last stretch, which is upright or level. */
function arrow(points: readonly Point[]): string {
  const [before, tip] = points.slice(-2);
  if (before === undefined || tip === undefined) return '';
  const along = { x: Math.sign(tip.x - before.x), y: Math.sign(tip.y - before.y) };
  const back = { x: tip.x - along.x * ARROW.length, y: tip.y - along.y * ARROW.length };
  const side = { x: along.y * ARROW.half, y: along.x * ARROW.half };
  return [tip, { x: back.x + side.x, y: back.y + side.y }, { x: back.x - side.x, y: back.y - side.y }].map(written).join(' ');
}
