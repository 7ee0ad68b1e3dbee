import { reached } from '../../api/reached';
import type { ReorganisationDto, ReorganisationStepDto, UnitDto } from '#api-client/index';

/** A reorganisation as it is being prepared: what the API takes. */
export type Order = Omit<ReorganisationDto, 'actingAs'>;
export type Step = ReorganisationStepDto;

export const STEP_KINDS = ['merge', 'dissolve', 'split', 'create', 'rename', 'move'] as const satisfies readonly Step['kind'][];

export const EMPTY: Order = { name: '', legalBasis: '', effectiveOn: '', steps: [] };

const loadReader = reached(() => import('yaml'));

/** A file that holds no reorganisation. */
export class NoOrder extends Error {
  constructor() {
    super('the file holds no reorganisation');
    this.name = 'NoOrder';
  }
}

/**
 * An order from a file, YAML or JSON; whether its units are known is for the rehearsal to say.
 *
 * @throws NoOrder where the text is neither, or lacks name, legalBasis, effectiveOn or steps
 */
export async function readOrder(text: string): Promise<Order> {
  const { parseDocument } = await loadReader();
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new NoOrder();
  const read: unknown = document.toJS();
  if (!isOrder(read)) throw new NoOrder();
  const { name, legalBasis, effectiveOn, steps, planOwners = {}, roles = {}, leaving = [] } = read;
  return { name, legalBasis, effectiveOn, steps, planOwners, roles, leaving };
}

function isOrder(read: unknown): read is Order {
  if (typeof read !== 'object' || read === null) return false;
  const { name, legalBasis, effectiveOn, steps } = read as Partial<Record<keyof Order, unknown>>;
  return [name, legalBasis, effectiveOn].every((text) => typeof text === 'string') && Array.isArray(steps) && steps.every(isStep);
}

function isStep(step: unknown): boolean {
  const kind: unknown = typeof step === 'object' && step !== null && 'kind' in step ? step.kind : null;
  return STEP_KINDS.some((one) => one === kind);
}

/** A unit that a step may name: those there are, and those that the order makes. */
export interface Nameable {
  readonly code: string;
  readonly name: string;
}

export function nameable(units: readonly UnitDto[], { steps }: Order): readonly Nameable[] {
  return [...units, ...steps.flatMap(({ made }) => (made === undefined ? [] : [made]))];
}
