import type { Client } from 'pg';

/** Takes every message whose id is greater than the last one taken. Ids are given before the commit, and commits come out of order. */
export class LastIdPoller {
  private last = '00000000-0000-0000-0000-000000000000';

  constructor(private readonly owner: Client) {}

  /** The ids of what this round took. */
  async round(): Promise<string[]> {
    const { rows } = await this.owner.query<{ outbox_id: string }>(
      'SELECT outbox_id FROM docket.outbox WHERE outbox_id > $1 ORDER BY outbox_id',
      [this.last],
    );
    this.last = rows.at(-1)?.outbox_id ?? this.last;
    return rows.map(({ outbox_id }) => outbox_id);
  }
}
