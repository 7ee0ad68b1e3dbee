import { describe, expect, it } from '@jest/globals';
import { compareFields } from '#document-reading/compare/compare-fields';

describe('compareFields', () => {
  it('tells what changed as the later version orders its fields, then what only the earlier one has', () => {
    const before = { note: 'Dự thảo lần 1', title: 'Kế hoạch rà soát TTHC', number: '15/KH-UBND', author: 'Văn phòng' };
    const after = { title: 'Kế hoạch rà soát, đánh giá TTHC', signedOn: '2025-02-20', number: '15/KH-UBND', author: null };
    expect(compareFields(before, after)).toEqual([
      { field: 'title', before: 'Kế hoạch rà soát TTHC', after: 'Kế hoạch rà soát, đánh giá TTHC' },
      { field: 'signedOn', before: null, after: '2025-02-20' },
      { field: 'author', before: 'Văn phòng', after: null },
      { field: 'note', before: 'Dự thảo lần 1', after: null },
    ]);
  });

  it('takes a field that is missing for one that is empty', () => {
    expect(compareFields({ author: null }, { title: null })).toEqual([]);
  });

  it('knows no fields but those that were given', () => {
    expect(compareFields({}, { constructor: 'Văn phòng' })).toEqual([{ field: 'constructor', before: null, after: 'Văn phòng' }]);
  });
});
