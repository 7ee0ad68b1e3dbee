import { describe, expect, it } from '@jest/globals';
import { optionsWithoutMarks } from './options-without-marks';

const home = { value: 'snv', label: 'Sở Nội vụ' };
const police = { value: 'ca', label: 'Công an thành phố' };
const head = { value: 'dang', label: 'Đặng Thu Nga' };
const found = (search: string, limit = Infinity) => optionsWithoutMarks({ options: [home, police, head], search, limit });

describe('what a field offers for what was typed', () => {
  it('needs no marks and no capitals, and takes them where they are typed', () => {
    expect(found('so noi vu')).toEqual([home]);
    expect(found('SỞ NỘI')).toEqual([home]);
    expect(found(' dang ')).toEqual([head]);
    expect(found('xyzzy')).toEqual([]);
    expect(found('')).toEqual([home, police, head]);
  });

  it('counts what is shown over all groups, and leaves a group its name', () => {
    const options = [
      { group: 'Phối hợp', items: [home, police] },
      { group: 'Khác', items: [head] },
    ];
    expect(optionsWithoutMarks({ options, search: 'n', limit: 2 })).toEqual([
      { group: 'Phối hợp', items: [home, police] },
      { group: 'Khác', items: [] },
    ]);
    expect(optionsWithoutMarks({ options, search: 'đang', limit: Infinity })).toEqual([
      { group: 'Phối hợp', items: [] },
      { group: 'Khác', items: [head] },
    ]);
  });
});
