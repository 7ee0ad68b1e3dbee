import type { TFunction } from 'i18next';
import type { Nameable, Step } from './order';

/** What a step does, in one sentence; units by their names, by their codes where there is none of that code. */
export function stepSentence(step: Step, units: readonly Nameable[], t: TFunction): string {
  const named = (code = ''): string => units.find((unit) => unit.code === code)?.name ?? code;
  const all = (codes: readonly string[] = []): string => codes.map(named).join('; ');
  switch (step.kind) {
    case 'create':
      return t('reorganisation.sentence.create', { unit: step.made?.name ?? '', parent: named(step.made?.parent) });
    case 'rename':
      return t('reorganisation.sentence.rename', { unit: named(step.unit), name: step.name ?? '' });
    case 'move':
      return t('reorganisation.sentence.move', { unit: named(step.unit), parent: named(step.parent) });
    case 'merge':
      return t('reorganisation.sentence.merge', { units: all(step.units), into: named(step.into) });
    case 'dissolve':
      return t('reorganisation.sentence.dissolve', { unit: named(step.unit), successor: named(step.successor) });
    case 'split':
      return t('reorganisation.sentence.split', { unit: named(step.unit), parts: all(step.parts), heir: named(step.heir) });
  }
}
