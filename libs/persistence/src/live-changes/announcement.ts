import type { LiveChange } from '#application/ports/live-changes';

/** The channel that every API process listens to. */
export const CHANNEL = 'docket_changes';

/** PostgreSQL takes a payload of less than 8000 bytes. */
const LONGEST = 7_900;

/** What travels through the channel: changes of one tenant. */
export interface Announcement {
  readonly tenant: string;
  readonly changes: readonly LiveChange[];
}

/** What does not fit is told as `everything`, and `everything` needs nothing beside it. */
export function writeAnnouncement({ tenant, changes }: Announcement): string {
  const everything = JSON.stringify({ tenant, changes: [{ type: 'everything' }] satisfies LiveChange[] });
  if (changes.some(({ type }) => type === 'everything')) return everything;
  const whole = JSON.stringify({ tenant, changes });
  return Buffer.byteLength(whole) <= LONGEST ? whole : everything;
}

/** Null for what nobody here announced: any session of the database may write into a channel. */
export function readAnnouncement(payload: string): Announcement | null {
  try {
    const announcement = JSON.parse(payload) as Partial<Announcement> | null;
    return typeof announcement?.tenant === 'string' && Array.isArray(announcement.changes) ? (announcement as Announcement) : null;
  } catch {
    return null;
  }
}
