import type { ViewedFile } from '#application/ports/changes';
import type { KnownHand, LoadedSavedView, LoadedWatch, OrganisationRecord, SharedView } from '#application/ports/loaded';
import type { Draft } from '#domain/draft/draft';
import type { Uuid } from '#domain/ids';
import type { Absence } from '#domain/organisation/absence';
import type { ReviewNotes } from '#domain/review-notes/review-notes';
import type { SavedView } from '#domain/saved-view/saved-view';
import type { LocalDate } from '#domain/time/local-date';
import { ABSENCES_OF, type AbsenceLoadRow } from './load-absence.js';
import { headOf } from './heads.js';
import {
  LOAD_DRAFT,
  LOAD_HANDS,
  LOAD_SAVED_VIEW,
  LOAD_REVIEW_NOTES,
  LOAD_SAVED_VIEWS,
  LOAD_SHARED_VIEWS,
  LOAD_VIEWED_FILES,
  LOAD_WATCH,
  toWatch,
  type DraftLoadRow,
  type ReviewNotesLoadRow,
  type WatchLoadRow,
} from './load-people.js';
import { LOAD_ORGANISATION, toOrganisation, type OrganisationLoadRow } from './load-organisation.js';
import { PgRulesLoading } from './pg-rules-loading.js';

type ViewLoadRow = SavedView & { readonly head: string };
type SharedViewLoadRow = SavedView & Pick<SharedView, 'owner' | 'unit'>;

/** Reads who is there: the organisation, people by name, who follows what, and whom a document is for. */
export class PgPeopleLoading extends PgRulesLoading {
  async organisation(): Promise<OrganisationRecord> {
    const values = [this.session.tenant];
    const [row] = await this.session.send<OrganisationLoadRow>({ name: 'load-organisation', text: LOAD_ORGANISATION, values });
    if (!row) throw new Error('loading the organisation gave no row');
    return toOrganisation(row);
  }

  async absencesOf(personIds: readonly Uuid[]): Promise<readonly Absence[]> {
    const values = [this.session.tenant, [...personIds]];
    const rows = await this.session.send<AbsenceLoadRow>({ name: 'load-absences', text: ABSENCES_OF, values });
    return rows.map(({ absence }) => absence);
  }

  hands(ids: readonly Uuid[], on: LocalDate): Promise<readonly KnownHand[]> {
    return this.session.send<KnownHand>({ name: 'load-hands', text: LOAD_HANDS, values: [this.session.tenant, [...ids], on] });
  }

  async watch(taskId: Uuid, personId: Uuid): Promise<LoadedWatch | null> {
    const values = [this.session.tenant, taskId, personId];
    const [row] = await this.session.send<WatchLoadRow>({ name: 'load-watch', text: LOAD_WATCH, values });
    return row ? { watch: toWatch(row, taskId, personId), head: headOf('watch', row.watch_id, row) } : null;
  }

  async draft(taskId: Uuid, personId: Uuid): Promise<Draft | null> {
    const values = [this.session.tenant, taskId, personId];
    const [row] = await this.session.send<DraftLoadRow>({ name: 'load-draft', text: LOAD_DRAFT, values });
    return row ? { taskId, personId, content: row.content, savedAt: row.saved_at.toISOString(), version: row.version } : null;
  }

  async reviewNotes(taskId: Uuid, personId: Uuid): Promise<ReviewNotes | null> {
    const values = [this.session.tenant, taskId, personId];
    const [row] = await this.session.send<ReviewNotesLoadRow>({ name: 'load-review-notes', text: LOAD_REVIEW_NOTES, values });
    return row ? { taskId, personId, notes: row.notes, savedAt: row.saved_at.toISOString(), version: row.version } : null;
  }

  viewedFiles(taskId: Uuid, personId: Uuid): Promise<readonly ViewedFile[]> {
    const values = [this.session.tenant, taskId, personId];
    return this.session.send<ViewedFile>({ name: 'load-viewed-files', text: LOAD_VIEWED_FILES, values });
  }

  async savedViews(personId: Uuid): Promise<readonly LoadedSavedView[]> {
    const values = [this.session.tenant, personId];
    const rows = await this.session.send<ViewLoadRow>({ name: 'load-saved-views', text: LOAD_SAVED_VIEWS, values });
    return rows.map(toLoadedView);
  }

  async savedView(id: Uuid): Promise<LoadedSavedView | null> {
    const values = [this.session.tenant, id];
    const [row] = await this.session.send<ViewLoadRow>({ name: 'load-saved-view', text: LOAD_SAVED_VIEW, values });
    return row ? toLoadedView(row) : null;
  }

  async sharedViews(personId: Uuid, unitIds: readonly Uuid[]): Promise<readonly SharedView[]> {
    const values = [this.session.tenant, personId, [...unitIds]];
    const rows = await this.session.send<SharedViewLoadRow>({ name: 'load-shared-views', text: LOAD_SHARED_VIEWS, values });
    return rows.map(({ owner, unit, ...view }) => ({ view, owner, unit }));
  }
}

function toLoadedView({ head, ...view }: ViewLoadRow): LoadedSavedView {
  return { view, head: headOf('saved-view', view.id, { version: view.version, head }) };
}
