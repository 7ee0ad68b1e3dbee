import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '#domain/time/local-date';
import { SeedProblem } from '#composition/seeds/seed-problem';

/** One value of a seed file that knows where it stands, so that whatever is wrong with it can be found. Every reader throws SeedProblem. */
export class SeedValue {
  constructor(
    private readonly value: unknown,
    private readonly file: string,
    private readonly path: string,
  ) {}

  get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** The values of a mapping by name; a name that is not `known` is refused, so that a misspelt field cannot go unread. */
  fields<Name extends string>(known: readonly Name[]): Record<Name, SeedValue> {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) this.fail('must be a mapping');
    const given = new Map<string, unknown>(Object.entries(this.value));
    const names: readonly string[] = known;
    for (const name of given.keys()) if (!names.includes(name)) this.fail(`unknown field "${name}"; known are ${known.join(', ')}`);
    const entries = known.map((name) => [
      name,
      new SeedValue(given.get(name), this.file, this.path === '' ? name : `${this.path}.${name}`),
    ]);
    return Object.fromEntries(entries) as Record<Name, SeedValue>;
  }

  /** The entries of a mapping whose names are free. */
  entries(): readonly (readonly [string, SeedValue])[] {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) this.fail('must be a mapping');
    return Object.entries(this.value).map(([name, value]) => [name, new SeedValue(value, this.file, `${this.path}.${name}`)] as const);
  }

  /** The items of a list; an absent list is empty. */
  items(): readonly SeedValue[] {
    if (this.isAbsent) return [];
    if (!Array.isArray(this.value)) this.fail('must be a list');
    return this.value.map((item: unknown, index) => new SeedValue(item, this.file, `${this.path}[${index}]`));
  }

  /** A text that says something, NFC and trimmed. */
  text(): string {
    if (typeof this.value !== 'string' || this.value.trim() === '') this.fail('must be a text');
    return this.value.normalize('NFC').trim();
  }

  /** A text, NFC and trimmed, that may say nothing: ''. */
  textOrEmpty(): string {
    return this.value === '' ? '' : this.text();
  }

  textOrNull(): string | null {
    return this.isAbsent ? null : this.text();
  }

  texts(): readonly string[] {
    return this.items().map((item) => item.text());
  }

  oneOf<Word extends string>(words: readonly Word[]): Word {
    const text = this.text();
    const word = words.find((known) => known === text);
    return word ?? this.fail(`"${text}" is none of ${words.join(', ')}`);
  }

  matching(pattern: RegExp, what: string): string {
    const text = this.text();
    return pattern.test(text) ? text : this.fail(`"${text}" is not ${what}`);
  }

  flag(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.fail('must be true or false');
  }

  flagOr(otherwise: boolean): boolean {
    return this.isAbsent ? otherwise : this.flag();
  }

  /** A whole number from 0. */
  whole(): number {
    const value = this.value;
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : this.fail('must be a whole number');
  }

  year(): number {
    const value = this.value;
    return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 9999 ? value : this.fail('must be a year');
  }

  date(): LocalDate {
    const text = this.matching(/^\d{4}-\d{2}-\d{2}$/, 'a date like 2025-02-14');
    try {
      return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
    } catch (cause) {
      if (cause instanceof RangeError) return this.fail(`"${text}" is not a day of the calendar`);
      throw cause;
    }
  }

  dateOrNull(): LocalDate | null {
    return this.isAbsent ? null : this.date();
  }

  fail(problem: string): never {
    throw new SeedProblem(this.file, this.path, problem);
  }
}
