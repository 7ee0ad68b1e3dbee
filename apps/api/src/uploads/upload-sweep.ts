import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Intake } from '#application/documents/take-in';
import type { ResumableUploads } from '#composition/files/resumable-uploads';
import { INTAKE, RESUMABLE_UPLOADS } from '#composition/tokens';

const HOUR = 3_600_000;

/** Removes from this machine's disk, at the start and every hour, what was never registered and what a process that was killed left behind. */
@Injectable()
export class UploadSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('UploadSweep');
  private timer: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(
    @Inject(INTAKE) private readonly intake: Intake,
    @Inject(RESUMABLE_UPLOADS) private readonly uploads: ResumableUploads,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sweep();
    this.timer = setInterval(() => {
      this.sweeping = this.sweep();
    }, HOUR).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.sweeping;
  }

  private async sweep(): Promise<void> {
    try {
      await this.uploads.sweep();
      await this.intake.arrivals.sweep();
    } catch (error) {
      // The next hour tries again; nobody who sends a file is kept from it.
      this.logger.error({ error: error instanceof Error ? (error.stack ?? error.message) : error });
    }
  }
}
