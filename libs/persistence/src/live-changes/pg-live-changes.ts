import { Client } from 'pg';
import type { LiveChange, LiveChanges } from '#application/ports/live-changes';
import { DATABASE_SCHEMA } from '../connection/database-role.js';
import { CHANNEL, readAnnouncement } from './announcement.js';

/** How long to wait before connecting again, in milliseconds. */
const PAUSE = 1_000;

/** How often to ask whether the connection still lives, and how long an answer may take: a dead one tells nothing by itself. */
const PULSE = 15_000;
const PATIENCE = 5_000;

type Listener = (change: LiveChange) => void;

/** Listens on one connection of its own, outside the pools. */
export class PgLiveChanges implements LiveChanges {
  private readonly listeners = new Map<string, Set<Listener>>();
  private client: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private connecting: Promise<void> = Promise.resolve();
  private onError: (error: unknown) => void = () => undefined;

  constructor(private readonly url: string) {}

  start(onError: (error: unknown) => void): Promise<void> {
    this.onError = onError;
    this.connecting = this.connect(false);
    return this.connecting;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.connecting;
    await this.client?.end();
  }

  subscribe(tenant: string, listener: Listener): () => void {
    const known = this.listeners.get(tenant) ?? new Set();
    this.listeners.set(tenant, known.add(listener));
    return () => {
      known.delete(listener);
      if (known.size === 0 && this.listeners.get(tenant) === known) this.listeners.delete(tenant);
    };
  }

  private async connect(again: boolean): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'docket_listen',
      options: `-c role=docket_app -c search_path=${DATABASE_SCHEMA}`,
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
      keepAlive: true,
    });
    client.on('notification', ({ payload = '' }) => this.hear(payload));
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client, new Error('the connection for live changes ended')));
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      // Whatever was announced while nobody listened is not told again.
      if (again) for (const tenant of this.listeners.keys()) this.tell(tenant, { type: 'everything' });
      this.later(PULSE, () => this.feelPulse(client));
    } catch (error) {
      this.lose(client, error);
    }
  }

  private async feelPulse(client: Client): Promise<void> {
    try {
      await client.query('SELECT 1');
      this.later(PULSE, () => this.feelPulse(client));
    } catch (error) {
      this.lose(client, error);
    }
  }

  /** Once for each connection: it says in several ways that it is gone. */
  private lose(client: Client, error: unknown): void {
    if (this.stopped || this.client !== client) return;
    this.client = null;
    this.onError(error);
    client.end().catch(() => undefined);
    this.later(PAUSE, () => {
      this.connecting = this.connect(true);
      return this.connecting;
    });
  }

  private later(pause: number, work: () => Promise<void>): void {
    if (this.stopped) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void work(), pause).unref();
  }

  private hear(payload: string): void {
    const announcement = readAnnouncement(payload);
    if (announcement === null) this.onError(new Error(`no announcement of changes: ${payload}`));
    else for (const change of announcement.changes) this.tell(announcement.tenant, change);
  }

  private tell(tenant: string, change: LiveChange): void {
    for (const listener of this.listeners.get(tenant) ?? []) listener(change);
  }
}
