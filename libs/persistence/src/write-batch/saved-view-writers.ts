import type { SavedView } from '#domain/saved-view/saved-view';
import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

interface Carried {
  readonly view: SavedView;
}

const HELD: readonly Column<Carried>[] = [
  ['look', 'jsonb', ({ view }) => view.look],
  ['audience', 'text', ({ view }) => view.audience],
  ['unit_id', 'uuid', ({ view }) => view.unitId],
  ['dropped', 'boolean', ({ view }) => view.dropped],
];

const IDENTITY: Column<Carried> = ['saved_view_id', 'uuid', ({ view }) => view.id];
const stream = ({ view }: Carried): string => `saved-view:${view.id}`;

export const SAVED_VIEW_CREATE: TableWriter<ChangeOf<'saved-view.create'>> = {
  table: 'saved_view',
  mode: 'insert',
  stream,
  columns: [
    IDENTITY,
    ['person_id', 'uuid', ({ view }) => view.personId],
    ['list', 'text', ({ view }) => view.list],
    ['name', 'text', ({ view }) => view.name],
    ...HELD,
  ],
};

export const SAVED_VIEW_SAVE: TableWriter<ChangeOf<'saved-view.save'>> = {
  table: 'saved_view',
  mode: 'save',
  stream,
  key: [IDENTITY],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: HELD,
};
