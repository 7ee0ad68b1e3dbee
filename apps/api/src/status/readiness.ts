import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';

/** Says "not ready" from the moment the process is asked to stop, so that nobody sends it more. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  isStopping = false;

  beforeApplicationShutdown(): void {
    this.isStopping = true;
  }
}
