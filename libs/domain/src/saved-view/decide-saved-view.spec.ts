import { describe, expect, it } from '@jest/globals';
import { changeView, dropView, MOST_VIEWS, saveView, type SaidView } from '#domain/saved-view/decide-saved-view';
import type { SavedView } from '#domain/saved-view/saved-view';
import { buildPerson, buildServiceClient } from '#testing/build-task';

const THU = buildPerson('thu', 'officer@interior');
const HEAD = buildPerson('minh', 'unit-head@interior');
const BINH = buildPerson('binh', 'officer@justice');
const SOON: SaidView = { look: { hand: 'me', within: '7' }, audience: 'owner', unitId: null };
const NOBODYS: SaidView = { ...SOON, look: { hand: 'nobody' } };
const OF_UNIT = { audience: 'unit', unitId: 'interior' } as const;
const NAMED = { list: 'work', name: 'Sắp đến hạn' } as const;
const KEPT: SavedView = { id: 'view', personId: 'thu', ...NAMED, ...SOON, dropped: false, version: 1 };

describe('a look that is kept under a name', () => {
  it('is new under a new name, and under the same name for another list', () => {
    const fresh = { id: 'other', personId: 'thu', ...NOBODYS, dropped: false, version: 1 };
    expect(saveView([KEPT], { ...NAMED, name: 'Chưa ai nhận' }, NOBODYS, THU, 'other')).toEqual({
      ...fresh,
      list: 'work',
      name: 'Chưa ai nhận',
    });
    expect(saveView([KEPT], { ...NAMED, list: 'tasks' }, NOBODYS, THU, 'other')).toEqual({ ...fresh, ...NAMED, list: 'tasks' });
  });

  it('takes the place of what its name held, also where that was dropped', () => {
    const after = { ...KEPT, ...NOBODYS, version: 2 };
    expect(saveView([KEPT], NAMED, NOBODYS, THU, 'other')).toEqual(after);
    expect(saveView([{ ...KEPT, dropped: true }], NAMED, NOBODYS, THU, 'other')).toEqual(after);
  });

  it('is dropped once', () => {
    expect(dropView(KEPT, THU)).toEqual({ ...KEPT, dropped: true, version: 2 });
    expect(dropView({ ...KEPT, dropped: true }, THU)).toMatchObject({ code: 'not-found' });
  });

  it('is one of so many of its list at most; what was dropped does not count', () => {
    const many = Array.from({ length: MOST_VIEWS }, (_, index) => ({ ...KEPT, id: `view ${index}`, name: `Cách xem ${index}` }));
    const another = { ...NAMED, name: 'Một cách nữa' };
    expect(saveView(many, another, SOON, THU, 'other')).toMatchObject({
      code: 'blocked',
      blockers: [{ code: 'too-many-views', params: { most: '20' } }],
    });
    expect(saveView(many, { ...NAMED, name: 'Cách xem 3' }, NOBODYS, THU, 'other')).toMatchObject({ id: 'view 3', version: 2 });
    const oneDropped = many.map((view, index) => (index === 0 ? { ...view, dropped: true } : view));
    expect(saveView(oneDropped, another, SOON, THU, 'other')).toMatchObject({ id: 'other' });
    expect(saveView(many, { ...another, list: 'tasks' }, SOON, THU, 'other')).toMatchObject({ id: 'other' });
  });

  it('is for people who are somebody here', () => {
    for (const actor of [buildServiceClient('interior'), buildPerson('gone')]) {
      expect(saveView([], NAMED, SOON, actor, 'view')).toMatchObject({ code: 'not-allowed' });
      expect(dropView(KEPT, actor)).toMatchObject({ code: 'not-allowed' });
    }
  });
});

describe('a look that is shared', () => {
  const shared: SavedView = { ...KEPT, ...OF_UNIT };

  it('is shared with a unit of one’s own, or with all', () => {
    expect(saveView([], NAMED, { ...SOON, ...OF_UNIT }, THU, 'view')).toEqual(shared);
    expect(saveView([], NAMED, { ...SOON, audience: 'administration' }, THU, 'view')).toMatchObject({ audience: 'administration' });
    const blocked = { code: 'blocked', blockers: [{ code: 'view-unit-not-own' }] };
    expect(saveView([], NAMED, { ...SOON, ...OF_UNIT }, BINH, 'view')).toMatchObject(blocked);
    expect(saveView([], NAMED, { ...SOON, audience: 'unit' }, THU, 'view')).toMatchObject(blocked);
    expect(changeView(KEPT, { ...SOON, audience: 'unit', unitId: 'justice' }, THU)).toMatchObject(blocked);
  });

  it('is changed and dropped by its maker and by the head of the unit alone', () => {
    const colleague = buildPerson('lan', 'officer@interior');
    for (const actor of [THU, HEAD]) {
      expect(changeView(shared, { ...NOBODYS, ...OF_UNIT }, actor)).toEqual({ ...shared, look: NOBODYS.look, version: 2 });
      expect(dropView(shared, actor)).toMatchObject({ dropped: true });
    }
    expect(changeView(shared, NOBODYS, colleague)).toMatchObject({ code: 'not-allowed' });
    expect(dropView(shared, colleague)).toMatchObject({ code: 'not-allowed' });
  });

  it('is not there for those with whom it is not shared', () => {
    expect(dropView(shared, BINH)).toMatchObject({ code: 'not-found' });
    expect(dropView(KEPT, HEAD)).toMatchObject({ code: 'not-found' });
    expect(dropView({ ...KEPT, audience: 'administration' }, HEAD)).toMatchObject({ code: 'not-allowed' });
  });

  it('stays shared with a unit that its maker has left, until they say otherwise', () => {
    const elsewhere = buildPerson('thu', 'officer@justice');
    expect(changeView(shared, { ...NOBODYS, ...OF_UNIT }, elsewhere)).toMatchObject({ unitId: 'interior', version: 2 });
  });
});
