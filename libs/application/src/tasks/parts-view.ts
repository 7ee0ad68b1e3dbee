import type { ContributionSummary, LoadedTask, UnitName } from '#application/ports/loaded';
import { contributionActions } from '#domain/contribution/decide-contribution';
import { askForExtension, extensionActions } from '#domain/extension/decide-extension';
import type { Extension } from '#domain/extension/extension';
import { askToHandOver, handoffActions } from '#domain/handoff/decide-handoff';
import type { Handoff } from '#domain/handoff/handoff';
import type { Actor } from '#domain/organisation/capacity';
import type { PartAction } from '#domain/task/task-part';

/** A part of a task as it is answered, with what this actor may do with it. */
export interface ExtensionView extends Extension {
  readonly availableActions: readonly PartAction[];
}

export interface HandoffView extends Handoff {
  readonly fromUnit: UnitName;
  readonly toUnit: UnitName;
  readonly availableActions: readonly PartAction[];
}

export interface ContributionView extends ContributionSummary {
  readonly availableActions: readonly PartAction[];
}

export interface PartsView {
  readonly contributions: readonly ContributionView[];
  readonly extensions: readonly ExtensionView[];
  readonly handoffs: readonly HandoffView[];
}

export function viewParts({ task, sheet, parts }: Pick<LoadedTask, 'task' | 'sheet' | 'parts'>, actor: Actor): PartsView {
  return {
    contributions: sheet.contributions.map((contribution) => {
      const standing = { ...contribution, unitId: contribution.unit?.id ?? null };
      return { ...contribution, availableActions: contributionActions(task, standing, actor) };
    }),
    extensions: parts.extensions.map((extension) => ({ ...extension, availableActions: extensionActions(task, extension, actor) })),
    handoffs: parts.handoffs.map(({ handoff, receiver, fromUnit, toUnit }) => {
      return { ...handoff, fromUnit, toUnit, availableActions: handoffActions(task, { handoff, receiver }, actor) };
    }),
  };
}

/** What the actor may ask for, which makes a part. */
export function askable({ task, parts }: Pick<LoadedTask, 'task' | 'parts'>, actor: Actor): PartAction[] {
  const handoffs = parts.handoffs.map(({ handoff }) => handoff);
  return [askForExtension(task, parts.extensions, actor), askToHandOver(task, handoffs, actor)].filter((action) => action !== null);
}
