import { InvalidArgumentError } from 'commander';

/** A year as an option gives it. @throws InvalidArgumentError */
export function readYear(text: string): number {
  const year = Number(text);
  if (!Number.isInteger(year) || year < 1900 || year > 2099) throw new InvalidArgumentError('A year like 2025 is expected.');
  return year;
}
