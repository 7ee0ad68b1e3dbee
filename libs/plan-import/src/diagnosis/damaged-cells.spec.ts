import { describe, expect, it } from '@jest/globals';
import type { ProposedItem } from '#domain/plan/proposal';
import { buildPlanItem } from '#testing/build-plan';
import { withDamagedCells } from '#plan-import/diagnosis/damaged-cells';

const ITEM: ProposedItem = { ...buildPlanItem('I', '1', {}), number: '1', diagnostics: [] };

describe('a row with cells that a scan damaged', () => {
  it('keeps what the scan has in each, in the order of the columns', () => {
    const marked = withDamagedCells(ITEM, [
      { cell: 'timing', scanned: '', damage: 'letters' },
      { cell: 'lead', scanned: 'Phong Noi vu', damage: 'marks' },
    ]);
    expect(marked.source.scan).toEqual({ lead: 'Phong Noi vu', timing: '' });
    expect(marked.diagnostics).toEqual([
      { code: 'cell-without-marks', cell: 'lead', severity: 'warning', message: 'Bản quét mất dấu ở ô này: "Phong Noi vu".' },
      { code: 'cell-damaged', cell: 'timing', severity: 'question', message: 'Bản quét không đọc được ô này.' },
    ]);
  });

  it('asks about a cell once: beside a question about what was read, the mark is a warning', () => {
    const asked = (code: string) => ({ code, cell: 'timing', severity: 'question', message: '' }) as const;
    const marksBeside = (...codes: readonly string[]) =>
      withDamagedCells({ ...ITEM, diagnostics: codes.map(asked) }, [{ cell: 'timing', scanned: '', damage: 'letters' }])
        .diagnostics.filter(({ code }) => code === 'cell-damaged')
        .map(({ severity }) => severity);
    expect(marksBeside('timing-missing')).toEqual(['warning']);
    expect(marksBeside('day-missing')).toEqual(['question']);
    expect(marksBeside()).toEqual(['question']);
  });

  it('is as it was where none is damaged', () => {
    expect(withDamagedCells(ITEM, [])).toBe(ITEM);
  });
});
