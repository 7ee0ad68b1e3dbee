import type { Attribute } from 'pkijs';
import { UnreadableSignature } from '#document-reading/pdf-signatures/unreadable-signature';

/**
 * The value of an attribute that must be there once and have one value (RFC 5652 §11).
 * @throws UnreadableSignature where it is otherwise
 */
export function onlyValueOf(attributes: readonly Attribute[], type: string): unknown {
  const [found, ...others] = valuesOf(attributes, type);
  if (found === undefined || others.length > 0) throw new UnreadableSignature('an attribute that is not there just once');
  return found;
}

/** Every value of the attributes of this type (object identifier). */
export function valuesOf(attributes: readonly Attribute[], type: string): unknown[] {
  return attributes.filter((attribute) => attribute.type === type).flatMap((attribute): unknown[] => attribute.values);
}
