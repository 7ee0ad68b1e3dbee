import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { DeadlineExplanation } from '#domain/timing/explain-deadline';

// Read when the command is loaded; compiled code lies one folder deeper than this file does.
process.env['DOCKET_CHECKOUT'] = fileURLToPath(new URL('../../../..', import.meta.url));
const { addDeadline } = await import('./deadline.js');

let printed: string;

beforeEach(() => {
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
});

async function run(...given: string[]): Promise<void> {
  const program = new Command('docket').exitOverride();
  addDeadline(program);
  for (const command of program.commands[0]?.commands ?? []) command.exitOverride();
  await program.parseAsync(['deadline', 'explain', ...given], { from: 'user' });
}

describe('docket deadline explain', () => {
  it('prints the contract and nothing else as JSON', async () => {
    await run('Trước ngày 25 hằng tháng', '--year', '2025', '--from', '2025-12-01', '--json');
    const explanation = JSON.parse(printed) as DeadlineExplanation;
    expect(explanation).toEqual({
      text: 'Trước ngày 25 hằng tháng',
      confidence: 1,
      rules: [{ kind: 'monthly-before-day', day: 25, bound: 'before' }],
      occurrences: [{ label: '2025-12', from: '2025-12-01', to: '2025-12-24', due: '2025-12-24' }],
      meaning: { vi: expect.stringContaining('“Trước ngày 25 hằng tháng”'), en: expect.stringContaining('24 December 2025') },
      ambiguities: [],
    });
  });

  it('counts from an event by the national calendar', async () => {
    await run('Chậm nhất 10 ngày kể từ ngày ban hành', '--year', '2025', '--event', '2025-04-21');
    expect(printed).toContain('(Quốc tế Lao động)');
    expect(printed).toContain('  2025-05-05: 2025-04-22 – 2025-05-05\n');
  });

  it('dates reports as a unit of a type sends them', async () => {
    await run('Hàng quý (thời gian gửi báo cáo theo Thông tư 01/2020/TT-VPCP)', '--year', '2025', '--reporter', 'ward');
    expect(printed).toContain('  2025-Q1: 2024-12-15 – 2025-03-17\n');
  });

  it('says why there is no date', async () => {
    await run('Từ tháng 4 đến tháng /2025', '--year', '2025');
    expect(printed).toContain('2025: unrecognised\n');
    expect(printed).toContain('thiếu điểm kết thúc');
  });

  it.each([
    ['a year that is none', ['x', '--year', '20255']],
    ['no year', ['x']],
    ['a day that is none', ['x', '--year', '2025', '--event', '2025-02-30']],
    ['a unit of no type', ['x', '--year', '2025', '--reporter', 'xa']],
    ['a day in words', ['x', '--year', '2025', '--from', '06/02/2025']],
  ])('refuses %s', async (_case, given) => {
    await expect(run(...given)).rejects.toMatchObject({ exitCode: 1 });
    expect(printed).toBe('');
  });
});
