import { Body, Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import type { OrganisationQueries } from '#application/ports/queries/organisation';
import type { Page } from '#application/ports/queries/page';
import type { NotificationItem, QueueQueries } from '#application/ports/queries/queues';
import { ORGANISATION_QUERIES, QUEUE_QUERIES } from '#composition/tokens';
import type { Actor } from '#domain/organisation/capacity';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { UuidParam } from '../http/uuid-param.js';
import { IssueTokenDto } from './session.dto.js';
import { Sessions } from './sessions.js';
import { IssuedTokenDto, MeDto, NotificationListDto, TokenListDto } from './session-responses.dto.js';

const NOTIFICATIONS: ListShape<'createdAt'> = { filters: [], sorts: ['createdAt'], order: '-createdAt' };
const USUAL_DAYS = 30;

@ApiTags('me')
@Controller('v1/me')
export class MeController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(ORGANISATION_QUERIES) private readonly organisation: OrganisationQueries,
    @Inject(QUEUE_QUERIES) private readonly queues: QueueQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Tôi là ai, ở đơn vị nào, với tư cách gì / Who I am' })
  @ApiOkResponse({ type: MeDto })
  async me(@Acts() request: CommandRequest): Promise<object> {
    const { environment } = this.commands;
    const { tenant, id, type } = request.caller;
    const answer = await lookUp(environment, request, 'me.read', 'any-capacity', async (actor, { today, now }) => {
      const person = await this.organisation.person(tenant, id);
      return {
        type,
        tenant,
        person: person && { id, name: person.name },
        capacities: actor.capacities,
        today,
        now,
        clock: environment.clock.kind,
      };
    });
    return granted(answer);
  }

  @Get('notifications')
  @ApiOperation({ summary: 'Thông báo / Notifications' })
  @ApiOkResponse({ type: NotificationListDto })
  @ListOf(NOTIFICATIONS)
  async listNotifications(
    @Acts() request: CommandRequest,
    @Listed(NOTIFICATIONS) query: ListQuery<'createdAt'>,
  ): Promise<Page<NotificationItem>> {
    const { tenant, id } = request.caller;
    const list = (actor: Actor): Promise<Page<NotificationItem>> => this.queues.notifications(readerIn(tenant, actor), id, query.page);
    return granted(await lookUp(this.commands.environment, request, 'me.read', 'nothing', list));
  }

  @Get('tokens')
  @ApiOperation({ summary: 'Mã truy cập của tôi / My tokens' })
  @ApiOkResponse({ type: TokenListDto })
  async listTokens(@Acts() { caller }: CommandRequest): Promise<object> {
    return { items: await this.sessions.identities.tokensOf(caller.tenant, caller.id) };
  }

  @Post('tokens')
  @HttpCode(201)
  @ApiOperation({ summary: 'Tạo mã truy cập (chỉ hiện một lần) / Make a token, shown once' })
  @ApiCreatedResponse({ type: IssuedTokenDto })
  issueToken(@Body() { label, days = USUAL_DAYS }: IssueTokenDto, @Acts() request: CommandRequest): Promise<object> {
    return this.sessions.issueToken(request, label, days);
  }

  @Delete('tokens/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Thu hồi mã truy cập / Revoke a token' })
  @ApiNoContentResponse()
  revokeToken(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<void> {
    return this.sessions.revokeToken(request, id);
  }
}
