import type { NamedDecider, NamedLevel } from '#application/plans/named-decider';
import type { Language } from '../http/api-request.js';
import { roleName } from './role-wording.js';

/** A decider under the name of the person, or of the role in words. */
export function wordedDecider(decider: NamedDecider, language: Language): object {
  return decider.kind === 'person' ? decider : { ...decider, name: roleName(decider.role, language) };
}

/** A level of approval with its deciders in words. */
export function wordedLevel({ deciders, ...level }: NamedLevel, language: Language): object {
  return { ...level, deciders: deciders.map((decider) => wordedDecider(decider, language)) };
}
