import type { Command, Decided } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import type { LoadedSavedView } from '#application/ports/loaded';
import { GENESIS } from '#domain/audit/seal-event';
import type { JsonValue } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal, type Refusal } from '#domain/refusal';
import { changeView, dropView, saveView, type SaidView } from '#domain/saved-view/decide-saved-view';
import type { SavedView } from '#domain/saved-view/saved-view';

/** A person keeps how they look at a list under a name; the same name again holds the new look. @param newId where the name is new */
export function keepLook(
  newId: Uuid,
  personId: Uuid,
  of: Pick<SavedView, 'list' | 'name'>,
  said: SaidView,
): Command<readonly LoadedSavedView[], SavedView> {
  const action = 'saved-view.save';
  return {
    action,
    target: { type: 'saved-view', id: newId },
    load: (loading) => loading.savedViews(personId),
    // What matters is its name, which is its maker's own.
    standing: () => null,
    decide: (kept, actor) => {
      const view = saveView(
        kept.map((one) => one.view),
        of,
        said,
        actor,
        newId,
      );
      return isRefusal(view) ? view : changed(action, kept.find((one) => one.view.id === view.id) ?? null, view, actor);
    },
  };
}

/** Whoever made it, or the head of the unit that it is shared with, gives it another look or other people. */
export function changeLook(id: Uuid, said: SaidView): Command<LoadedSavedView, SavedView> {
  return onView('saved-view.change', id, (view, actor) => changeView(view, said, actor));
}

/** The same people keep it no longer. */
export function dropLook(id: Uuid): Command<LoadedSavedView, SavedView> {
  return onView('saved-view.drop', id, dropView);
}

function onView(
  action: string,
  id: Uuid,
  decide: (view: SavedView, actor: Actor) => SavedView | Refusal,
): Command<LoadedSavedView, SavedView> {
  return {
    action,
    target: { type: 'saved-view', id },
    load: (loading) => loading.savedView(id),
    // It is no work of anybody: the last word stands.
    standing: () => null,
    decide: (loaded, actor) => {
      const view = decide(loaded.view, actor);
      return isRefusal(view) ? view : changed(action, loaded, view, actor);
    },
  };
}

function changed(action: string, before: LoadedSavedView | null, view: SavedView, actor: Actor): Decided<SavedView> {
  const draft = draftEvent({
    action,
    actor,
    capacity: null,
    target: { type: 'saved-view', id: view.id },
    versionBefore: before?.view.version ?? null,
    versionAfter: view.version,
    payload: { before: before && said(before.view), after: said(view) },
  });
  return {
    growth: [{ head: before?.head ?? { stream: `saved-view:${view.id}`, seq: 0, hash: GENESIS }, drafts: [draft] }],
    changes: [
      before === null ? { kind: 'saved-view.create', view } : { kind: 'saved-view.save', view, expectedVersion: before.view.version },
    ],
    intents: [],
    result: view,
  };
}

function said({ list, name, look, audience, unitId, dropped }: SavedView): JsonValue {
  return { list, name, look: { ...look }, audience, unitId, dropped };
}
