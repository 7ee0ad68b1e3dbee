import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** Nest's own lines in the same structured log as the requests'. */
export class FastifyLogger implements LoggerService {
  constructor(private readonly logger: FastifyBaseLogger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context, message });
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context, message });
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error({ context: rest.at(-1), message });
  }

  debug(message: unknown, context?: string): void {
    this.logger.debug({ context, message });
  }

  fatal(message: unknown, context?: string): void {
    this.logger.fatal({ context, message });
  }
}
