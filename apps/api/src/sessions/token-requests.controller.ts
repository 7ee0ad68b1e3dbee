import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import type { RequestEvents } from '#application/ports/queries/request-events';
import { KEPT_REQUESTS, type TokenRequests } from '#application/ports/token-requests';
import { readTokenRequests } from '#application/sessions/read-token-requests';
import { REQUEST_EVENTS, TOKEN_REQUESTS } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { UuidParam } from '../http/uuid-param.js';
import { NotedRequests } from './noted-requests.js';
import { TokenRequestListDto } from './token-requests.dto.js';

@ApiTags('me')
@Controller('v1/me/tokens/:id/requests')
export class TokenRequestsController {
  constructor(
    @Inject(TOKEN_REQUESTS) private readonly requests: TokenRequests,
    @Inject(REQUEST_EVENTS) private readonly events: RequestEvents,
    @Inject(NotedRequests) private readonly noted: NotedRequests,
  ) {}

  @Get()
  @ApiOperation({
    summary: `${KEPT_REQUESTS} yêu cầu gần nhất của một mã truy cập của tôi / The last ${KEPT_REQUESTS} requests of one of my tokens`,
  })
  @ApiOkResponse({ type: TokenRequestListDto })
  async listTokenRequests(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    await this.noted.write();
    const { requests, events } = this;
    const told = granted(await readTokenRequests({ requests, events }, request, id));
    return { items: told.map(({ tokenId: _, ...one }) => ({ ...one, events: one.events.map(({ requestId: __, ...event }) => event) })) };
  }
}
