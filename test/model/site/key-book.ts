import type { Ids } from '#application/ports/ids';
import type { Uuid } from '#domain/ids';

/** What the pure tests call `interior`, `officer` or `document Bao cao.pdf`, and the id that it has in a database. */
export class KeyBook {
  private readonly known = new Map<string, Uuid>();

  constructor(private readonly ids: Ids) {}

  /** The id behind a key; a key that is asked for first gets one. */
  idOf(key: string): Uuid {
    const known = this.known.get(key) ?? this.ids.next();
    this.known.set(key, known);
    return known;
  }

  /** The value with every text that is a known key replaced by its id. */
  inIds<Value>(value: Value): Value {
    const text = JSON.stringify(value, (_name, part: unknown) => (typeof part === 'string' ? (this.known.get(part) ?? part) : part));
    return JSON.parse(text) as Value;
  }
}
