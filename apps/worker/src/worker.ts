import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { recordDeadlines } from '#application/deadlines/record-deadlines';
import { remindOfContributions } from '#application/deadlines/remind-of-contributions';
import { resumeSuspended } from '#application/deadlines/resume-suspended';
import { scanQuarantined } from '#application/documents/scan-quarantined';
import { settleUploads } from '#application/documents/settle-uploads';
import { carryOutExports } from '#application/audit/exports/carry-out-exports';
import type { ExportSources } from '#application/audit/exports/make-file';
import type { Intake } from '#application/documents/take-in';
import type { Environment } from '#application/execute-command/command';
import { carryOutOperations } from '#application/operations/carry-out-operations';
import { openPeriods } from '#application/plans/open-periods';
import { recipientsOf } from '#application/notifications/recipients-of';
import type { IdentityStore } from '#application/ports/identity';
import type { Outbox } from '#application/ports/outbox';
import { ENVIRONMENT, EXPORT_SOURCES, IDENTITY_STORE, INTAKE, OUTBOX } from '#composition/tokens';
import { localDateOf } from '#domain/time/local-date';
import { Rounds } from './rounds.js';

/** Messages taken at once, and how long to rest when there are none. */
const OUTBOX_BATCH = 100;
const OUTBOX_PAUSE = 500;
const CLOCK_PAUSE = 2_000;
const OPERATION_PAUSE = 500;
const EXPORT_PAUSE = 1_000;
const FILES_PAUSE = 30_000;

/** What Docket does by itself: delivers what was committed, records dates as they pass, and carries out long acts. One transaction per tenant. */
@Injectable()
export class Worker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Worker');
  private running: readonly Rounds[] = [];

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    @Inject(OUTBOX) private readonly outbox: Outbox,
    @Inject(INTAKE) private readonly intake: Intake,
    @Inject(EXPORT_SOURCES) private readonly exports: ExportSources,
  ) {}

  onApplicationBootstrap(): void {
    const report = (error: unknown): void => this.logger.error({ error: error instanceof Error ? (error.stack ?? error.message) : error });
    this.running = [
      new Rounds(() => this.forEachTenant((tenant) => this.deliver(tenant)), OUTBOX_PAUSE, report),
      new Rounds(() => this.forEachTenant((tenant) => this.tick(tenant)), CLOCK_PAUSE, report),
      new Rounds(() => this.forEachTenant((tenant) => this.keepFiles(tenant)), FILES_PAUSE, report),
      // In rounds of their own: a file of a million events holds up no act.
      new Rounds(
        () => this.forEachTenant((tenant) => carryOutExports(this.environment, this.exports, tenant, report)),
        EXPORT_PAUSE,
        report,
      ),
      new Rounds(() => this.forEachTenant((tenant) => carryOutOperations(this.environment, tenant, report)), OPERATION_PAUSE, report),
    ];
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.running.map((rounds) => rounds.stop()));
  }

  private async forEachTenant(work: (tenant: string) => Promise<number>): Promise<number> {
    let found = 0;
    for (const { id } of await this.identities.tenants()) found += await work(id);
    return found;
  }

  /** What the clock brings about: periods open, what was suspended goes on, dates come near and pass. */
  private async tick(tenant: string): Promise<number> {
    const { obligations, blocked } = await openPeriods(this.environment, tenant);
    if (blocked.length > 0) this.logger.warn({ message: 'periods opened that nobody can be asked for', tenant, blocked });
    const resumed = await resumeSuspended(this.environment, tenant);
    const reminded = await remindOfContributions(this.environment, tenant);
    return obligations + resumed + reminded + (await recordDeadlines(this.environment, tenant));
  }

  /** What the scanner could not look at yet, what nobody handed in, and what an export that was killed left behind. */
  private async keepFiles(tenant: string): Promise<number> {
    const scanned = await scanQuarantined(this.environment, this.intake, tenant);
    await this.exports.files.arrivals.sweep();
    return scanned + (await settleUploads(this.environment, this.intake.store, tenant));
  }

  private deliver(tenant: string): Promise<number> {
    const now = this.environment.clock.now();
    return this.outbox.drain(tenant, OUTBOX_BATCH, now, localDateOf(now), recipientsOf);
  }
}
