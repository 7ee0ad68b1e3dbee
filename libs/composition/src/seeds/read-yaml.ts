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
  return yamlOf(text, file);
}

/**
 * @param file what its problems are told of
 * @throws SeedProblem when the text is no YAML
 */
export function yamlOf(text: string, file: string): SeedValue {
  try {
    return new SeedValue(parse(text), file, '');
  } catch (cause) {
    // The latter for an alias of nothing.
    if (cause instanceof YAMLParseError || cause instanceof ReferenceError) throw new SeedProblem(file, '', cause.message);
    throw cause;
  }
}
