import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { refuse, type Blocker, type Refusal } from '#domain/refusal';
import type { Look, SavedView, Sharing } from '#domain/saved-view/saved-view';

/** As many as one may keep of a list. */
export const MOST_VIEWS = 20;

/** Every blocker of a saved view; each has its wording in both languages. */
export const SAVED_VIEW_BLOCKER_CODES = ['too-many-views', 'view-unit-not-own'] as const;
type SavedViewBlocker = Blocker & { readonly code: (typeof SAVED_VIEW_BLOCKER_CODES)[number] };

/** What one says of a view: how it looks, and who may use it. */
export interface SaidView extends Sharing {
  readonly look: Look;
}

/**
 * A person keeps a look of a list under a name. A name that they have for that list already, or had, holds the new look from then on.
 * `kept`: every view that they ever saved; `newId`: of the record where the name is new.
 *
 * Refusals: `not-allowed` (whoever is nobody here, and software, which looks at nothing); `blocked` (`too-many-views`;
 * `view-unit-not-own`: a view is shared with a unit of one's own).
 */
export function saveView(
  kept: readonly SavedView[],
  of: Pick<SavedView, 'list' | 'name'>,
  said: SaidView,
  actor: Actor,
  newId: Uuid,
): SavedView | Refusal {
  const action = 'saved-view.save';
  const refusal = strangerRefusal(action, actor) ?? sharingRefusal(action, said, actor);
  if (refusal !== null) return refusal;
  const ofList = kept.filter(({ list }) => list === of.list);
  const before = ofList.find(({ name }) => name === of.name) ?? { id: newId, personId: actor.id, ...of, version: 0 };
  if (ofList.filter(({ dropped, id }) => !dropped && id !== before.id).length >= MOST_VIEWS)
    return blocked(action, { code: 'too-many-views', params: { most: String(MOST_VIEWS) } });
  return { ...before, ...said, dropped: false, version: before.version + 1 };
}

/**
 * Its maker, or the head of the unit that it is shared with, gives it another look or other people. Refusals: `not-found` (also where
 * it is not shared with them), `not-allowed`, `blocked` (`view-unit-not-own`).
 */
export function changeView(view: SavedView, said: SaidView, actor: Actor): SavedView | Refusal {
  const action = 'saved-view.change';
  const standing = standingFor(action, view, actor);
  if ('code' in standing) return standing;
  const isShared = said.audience === standing.audience && said.unitId === standing.unitId;
  const refusal = isShared ? null : sharingRefusal(action, said, actor);
  return refusal ?? { ...standing, ...said, version: standing.version + 1 };
}

/** By the same people. Refusals: `not-found`, `not-allowed`. */
export function dropView(view: SavedView, actor: Actor): SavedView | Refusal {
  const standing = standingFor('saved-view.drop', view, actor);
  return 'code' in standing ? standing : { ...standing, dropped: true, version: standing.version + 1 };
}

/** Whether one may use it. */
export function maySeeView({ personId, audience, unitId }: SavedView, { id, capacities }: Pick<Actor, 'id' | 'capacities'>): boolean {
  return personId === id || audience === 'administration' || (audience === 'unit' && capacities.some((one) => one.unitId === unitId));
}

/** Whether one may change and drop it. */
export function mayChangeView(view: SavedView, { id, capacities }: Pick<Actor, 'id' | 'capacities'>): boolean {
  const heads = capacities.some(({ role, unitId }) => role === 'unit-head' && unitId === view.unitId);
  return view.personId === id || (view.audience === 'unit' && heads);
}

function standingFor(action: string, view: SavedView, actor: Actor): SavedView | Refusal {
  const refusal = strangerRefusal(action, actor);
  if (refusal !== null) return refusal;
  if (view.dropped || !maySeeView(view, actor)) return refuse('not-found', action, null, [{ code: 'not-found' }]);
  return mayChangeView(view, actor) ? view : refuse('not-allowed', action, null, [{ code: 'not-allowed' }]);
}

function strangerRefusal(action: string, { type, capacities }: Actor): Refusal | null {
  return type === 'person' && capacities.length > 0 ? null : refuse('not-allowed', action, null, [{ code: 'not-allowed' }]);
}

function sharingRefusal(action: string, { audience, unitId }: Sharing, { capacities }: Actor): Refusal | null {
  const isOwn = audience === 'unit' ? capacities.some((one) => one.unitId === unitId) : unitId === null;
  return isOwn ? null : blocked(action, { code: 'view-unit-not-own' });
}

function blocked(action: string, blocker: SavedViewBlocker): Refusal {
  return refuse('blocked', action, null, [blocker]);
}
