import type { Command, Decided } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import type { LoadedSavedView } from '#application/ports/loaded';
import { GENESIS } from '#domain/audit/seal-event';
import type { JsonValue } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal } from '#domain/refusal';
import { dropView, saveView } from '#domain/saved-view/decide-saved-view';
import type { Look, SavedView } from '#domain/saved-view/saved-view';

/** A person keeps how they look at their work under a name; the same name again holds the new look. @param newId where the name is new */
export function keepLook(newId: Uuid, personId: Uuid, name: string, look: Look): Command<readonly LoadedSavedView[], SavedView> {
  const action = 'saved-view.save';
  return {
    action,
    target: { type: 'saved-view', id: newId },
    load: (loading) => loading.savedViews(personId),
    // It is nobody else's: there is nothing that somebody could have changed meanwhile.
    standing: () => null,
    decide: (kept, actor) => {
      const view = saveView(kept.map(viewOf), name, look, actor, newId);
      return isRefusal(view) ? view : changed(action, kept, view, actor);
    },
  };
}

/** A person keeps it no longer. */
export function dropLook(id: Uuid, personId: Uuid): Command<readonly LoadedSavedView[], SavedView> {
  const action = 'saved-view.drop';
  return {
    action,
    target: { type: 'saved-view', id },
    load: (loading) => loading.savedViews(personId),
    standing: () => null,
    decide: (kept, actor) => {
      const view = dropView(kept.map(viewOf), id, actor);
      return isRefusal(view) ? view : changed(action, kept, view, actor);
    },
  };
}

function viewOf({ view }: LoadedSavedView): SavedView {
  return view;
}

function changed(action: string, kept: readonly LoadedSavedView[], view: SavedView, actor: Actor): Decided<SavedView> {
  const before = kept.find((one) => one.view.id === view.id) ?? null;
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

function said({ name, look, dropped }: SavedView): JsonValue {
  return { name, look: { ...look }, dropped };
}
