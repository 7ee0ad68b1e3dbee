import type { Page, PageRequest } from '#application/ports/queries/page';
import type { ContributionSummary } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

/** A question in a coordinating unit's queue, with the task that it belongs to. */
export interface ContributionListItem extends ContributionSummary {
  readonly task: { readonly id: Uuid; readonly reference: string; readonly content: string };
  readonly requestedAt: Instant;
}

export interface ContributionFilter {
  readonly state: readonly string[];
  readonly unit: readonly string[];
  readonly task: readonly Uuid[];
}

/** Something that concerns a person, told once. */
export interface NotificationItem {
  readonly id: Uuid;
  readonly kind: string;
  readonly eventId: Uuid;
  readonly task: { readonly id: Uuid; readonly reference: string } | null;
  readonly createdAt: Instant;
}

export interface QueueQueries {
  contributions(tenant: Uuid, filter: ContributionFilter, page: PageRequest<'dueOn'>): Promise<Page<ContributionListItem>>;
  notifications(tenant: Uuid, personId: Uuid, page: PageRequest<'createdAt'>): Promise<Page<NotificationItem>>;
}
