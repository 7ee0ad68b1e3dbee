import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { refuse, type Blocker, type Refusal } from '#domain/refusal';
import type { Look, SavedView } from '#domain/saved-view/saved-view';

/** As many as one may keep. */
export const MOST_VIEWS = 20;

/** Every blocker of a saved view; each has its wording in both languages. */
export const SAVED_VIEW_BLOCKER_CODES = ['too-many-views'] as const;
type SavedViewBlocker = Blocker & { readonly code: (typeof SAVED_VIEW_BLOCKER_CODES)[number] };

/**
 * A person keeps a look under a name. A name that they have already, or had, holds the new look from then on. `kept`: every view
 * that they ever saved; `newId`: of the record where the name is new.
 *
 * Refusals: `not-allowed` (whoever is nobody here, and software, which looks at nothing); `blocked` (`too-many-views`).
 */
export function saveView(kept: readonly SavedView[], name: string, look: Look, actor: Actor, newId: Uuid): SavedView | Refusal {
  const refusal = strangerRefusal('saved-view.save', actor);
  if (refusal !== null) return refusal;
  const before = kept.find((view) => view.name === name) ?? { id: newId, personId: actor.id, name, version: 0, dropped: true };
  const others = kept.filter(({ dropped, id }) => !dropped && id !== before.id).length;
  if (others >= MOST_VIEWS) {
    const blocker: SavedViewBlocker = { code: 'too-many-views', params: { most: String(MOST_VIEWS) } };
    return refuse('blocked', 'saved-view.save', null, [blocker]);
  }
  return { ...before, look, dropped: false, version: before.version + 1 };
}

/** Their own alone; one that is dropped already is not found. Refusals: `not-allowed`, `not-found`. */
export function dropView(kept: readonly SavedView[], id: Uuid, actor: Actor): SavedView | Refusal {
  const refusal = strangerRefusal('saved-view.drop', actor);
  if (refusal !== null) return refusal;
  const view = kept.find((one) => one.id === id && !one.dropped);
  return view === undefined
    ? refuse('not-found', 'saved-view.drop', null, [{ code: 'not-found' }])
    : { ...view, dropped: true, version: view.version + 1 };
}

function strangerRefusal(action: string, { type, capacities }: Actor): Refusal | null {
  return type === 'person' && capacities.length > 0 ? null : refuse('not-allowed', action, null, [{ code: 'not-allowed' }]);
}
