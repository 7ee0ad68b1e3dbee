import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { systemErrorCode } from '#adapters/system-error-code';
import { SeedProblem } from '#composition/seeds/seed-problem';
import { SeedValue } from '#composition/seeds/seed-value';

/** @throws SeedProblem when the file is missing or is no YAML */
export async function readYaml(folder: string, file: string): Promise<SeedValue> {
  const text = await readFile(join(folder, file), 'utf8').catch((cause: unknown) => {
    const isMissing = systemErrorCode(cause) === 'ENOENT';
    throw new SeedProblem(file, '', isMissing ? `is missing in ${folder}` : `cannot be read: ${String(cause)}`);
  });
  try {
    return new SeedValue(parse(text), file, '');
  } catch (cause) {
    if (cause instanceof YAMLParseError) throw new SeedProblem(file, '', cause.message);
    throw cause;
  }
}
