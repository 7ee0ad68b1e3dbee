import { describe, expect, it } from '@jest/globals';
import { dropView, MOST_VIEWS, saveView } from '#domain/saved-view/decide-saved-view';
import type { Look, SavedView } from '#domain/saved-view/saved-view';
import { buildPerson, buildServiceClient } from '#testing/build-task';

const THU = buildPerson('thu', 'officer@interior');
const SOON: Look = { holder: 'me', planId: null, dueWithin: 7, words: null, sort: 'dueOn' };
const NOBODYS: Look = { ...SOON, holder: 'nobody', dueWithin: null };
const KEPT: SavedView = { id: 'view', personId: 'thu', name: 'Sắp đến hạn', look: SOON, dropped: false, version: 1 };

describe('a look that is kept under a name', () => {
  it('is new under a new name', () => {
    expect(saveView([KEPT], 'Chưa ai nhận', NOBODYS, THU, 'other')).toEqual({
      id: 'other',
      personId: 'thu',
      name: 'Chưa ai nhận',
      look: NOBODYS,
      dropped: false,
      version: 1,
    });
  });

  it('takes the place of what its name held, also where that was dropped', () => {
    const after = { ...KEPT, look: NOBODYS, version: 2 };
    expect(saveView([KEPT], 'Sắp đến hạn', NOBODYS, THU, 'other')).toEqual(after);
    expect(saveView([{ ...KEPT, dropped: true }], 'Sắp đến hạn', NOBODYS, THU, 'other')).toEqual(after);
  });

  it('is dropped once, by its id', () => {
    expect(dropView([KEPT], 'view', THU)).toEqual({ ...KEPT, dropped: true, version: 2 });
    expect(dropView([{ ...KEPT, dropped: true }], 'view', THU)).toMatchObject({ code: 'not-found' });
    expect(dropView([KEPT], 'other', THU)).toMatchObject({ code: 'not-found' });
  });

  it('is one of so many at most; what was dropped does not count', () => {
    const many = Array.from({ length: MOST_VIEWS }, (_, index) => ({ ...KEPT, id: `view ${index}`, name: `Cách xem ${index}` }));
    expect(saveView(many, 'Một cách nữa', SOON, THU, 'other')).toMatchObject({
      code: 'blocked',
      blockers: [{ code: 'too-many-views', params: { most: '20' } }],
    });
    expect(saveView(many, 'Cách xem 3', NOBODYS, THU, 'other')).toMatchObject({ id: 'view 3', version: 2 });
    const oneDropped = many.map((view, index) => (index === 0 ? { ...view, dropped: true } : view));
    expect(saveView(oneDropped, 'Một cách nữa', SOON, THU, 'other')).toMatchObject({ id: 'other' });
  });

  it('is for people who are somebody here', () => {
    for (const actor of [buildServiceClient('interior'), buildPerson('gone')]) {
      expect(saveView([], 'Sắp đến hạn', SOON, actor, 'view')).toMatchObject({ code: 'not-allowed' });
      expect(dropView([KEPT], 'view', actor)).toMatchObject({ code: 'not-allowed' });
    }
  });
});
