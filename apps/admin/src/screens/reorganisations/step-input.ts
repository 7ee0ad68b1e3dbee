import type { NewUnitDto } from '#api-client/index';
import type { Step } from './order';

/** What the dialog asks, every field of every kind; `units` and `parts` hold codes. */
export interface StepInput {
  readonly kind: Step['kind'];
  readonly unit: string;
  readonly units: string[];
  readonly name: string;
  readonly parent: string;
  readonly into: string;
  readonly successor: string;
  readonly parts: string[];
  readonly heir: string;
  readonly code: string;
  readonly type: NewUnitDto['type'];
  readonly isAgency: boolean;
}

export type StepField = Exclude<keyof StepInput, 'kind' | 'isAgency'>;

/** What each kind needs, in the order in which it is asked. */
export const FIELDS_OF: Readonly<Record<Step['kind'], readonly StepField[]>> = {
  merge: ['units', 'into'],
  dissolve: ['unit', 'successor'],
  split: ['unit', 'parts', 'heir'],
  create: ['name', 'code', 'type', 'parent'],
  rename: ['unit', 'name'],
  move: ['unit', 'parent'],
};

export function emptyStep(kind: Step['kind']): StepInput {
  const texts = { unit: '', name: '', parent: '', into: '', successor: '', heir: '', code: '' };
  return { kind, ...texts, units: [], parts: [], type: 'department', isAgency: true };
}

/** The step with exactly the fields of its kind. */
export function stepOf({ kind, unit, units, name, parent, into, successor, parts, heir, code, type, isAgency }: StepInput): Step {
  switch (kind) {
    case 'merge':
      return { kind, units, into };
    case 'dissolve':
      return { kind, unit, successor };
    case 'split':
      return { kind, unit, parts, heir };
    case 'create':
      return { kind, made: { code: code.trim(), name: name.trim(), type, parent, isAgency } };
    case 'rename':
      return { kind, unit, name: name.trim() };
    case 'move':
      return { kind, unit, parent };
  }
}
