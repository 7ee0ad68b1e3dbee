import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { addPlan } from './plan.js';

let printed: string;
let told: string;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-parse-'));
  printed = '';
  told = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  await rm(folder, { recursive: true });
});

async function parse(...given: string[]): Promise<typeof process.exitCode> {
  const program = new Command('docket').exitOverride();
  addPlan(program);
  await program.parseAsync(['plan', 'parse', ...given], { from: 'user' });
  return process.exitCode;
}

describe('docket plan parse', () => {
  it('ends with 1 and prints the contract where a plan has questions', async () => {
    expect(await parse('--json', 'libs/plan-import/src/fixtures/kon-tum-city-2025.xlsx')).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({ year: 2025, sections: { length: 9 } });
    expect(told).toBe('');
  });

  it('ends with 2 where the file holds no plan, and says so in both languages', async () => {
    expect(await parse('libs/document-reading/src/fixtures/bao-cao.pdf')).toBe(2);
    expect(told).toContain('Tài liệu không có bảng kế hoạch');
    expect(told).toContain('The document holds no plan');
    expect(printed).toBe('');
  });

  it('ends with 3 where the file cannot be read, and says what to do about a scan', async () => {
    expect(await parse('libs/document-reading/src/fixtures/ban-quet.pdf')).toBe(3);
    expect(told).toContain('ocrmypdf -l vie');
    expect(await parse(join(folder, 'none.docx'))).toBe(3);
  });

  it('ends with 3 before it opens a file that is larger than any that is taken in', async () => {
    const path = join(folder, 'lon.pdf');
    const file = await open(path, 'w');
    await file.truncate(100 * 1024 * 1024);
    await file.close();
    expect(await parse(path)).toBe(3);
    expect(told).toContain('Tệp quá lớn');
  });
});
