import { Controller, Get, HttpStatus, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Environment } from '#application/execute-command/command';
import type { DatabaseHealth } from '#application/ports/database-health';
import { DATABASE_HEALTH, ENVIRONMENT } from '#composition/tokens';
import { localDateOf } from '#domain/time/local-date';
import { Public } from '../http/caller.guard.js';
import { Readiness } from './readiness.js';
import { HealthDto, MetaDto } from './status.dto.js';

@ApiTags('status')
@Public()
@Controller()
export class StatusController {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    @Inject(DATABASE_HEALTH) private readonly database: DatabaseHealth,
    @Inject(Readiness) private readonly readiness: Readiness,
  ) {}

  /** Never touches the database: a process is not restarted because its database is away. */
  @Get('health/live')
  @ApiOperation({ summary: 'Tiến trình còn chạy / The process runs' })
  @ApiOkResponse({ type: HealthDto })
  live(): object {
    return { status: 'live' };
  }

  @Get('health/ready')
  @ApiOperation({ summary: 'Sẵn sàng phục vụ / Ready to serve' })
  @ApiOkResponse({ type: HealthDto })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const ready = !this.readiness.isStopping && (await this.database.isReady());
    void reply.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return { status: ready ? 'ready' : 'not-ready' };
  }

  @Get('v1/meta')
  @ApiOperation({ summary: 'Giờ hiện tại, đồng hồ, phiên bản / Now, clock, version' })
  @ApiOkResponse({ type: MetaDto })
  meta(): object {
    const { clock, buildId } = this.environment;
    const now = clock.now();
    return { now, today: localDateOf(now), clock: clock.kind, timeZone: 'Asia/Ho_Chi_Minh', buildId };
  }
}
