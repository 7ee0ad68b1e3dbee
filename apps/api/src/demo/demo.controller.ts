import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { DocketConfig } from '#composition/config/docket-config';
import { CONFIG } from '#composition/tokens';
import type { DemoAccounts } from '#composition/try-out/seed-try-out';
import { refuse } from '#domain/refusal';
import type { ApiRequest } from '../http/api-request.js';
import { Public } from '../http/caller.guard.js';
import { RefusedError } from '../problems/problem-error.js';
import { SignedInDto } from '../sessions/session-responses.dto.js';
import { answerSignedIn } from '../sessions/session-cookie.js';
import { Sessions } from '../sessions/sessions.js';
import { DemoPeopleDto, DemoSignInDto } from './demo.dto.js';
import { DEMO_ACCOUNTS, TryOutGuard } from './try-out.guard.js';

/** The try-out's front door: whoever tries Docket out is one of its invented people, without a password. */
@ApiTags('demo')
@Public()
@UseGuards(TryOutGuard)
@Controller('v1/demo')
export class DemoController {
  constructor(
    @Inject(DEMO_ACCOUNTS) private readonly accounts: DemoAccounts,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: DocketConfig,
  ) {}

  @Get('people')
  @ApiOperation({ summary: 'Người dùng thử, tên hư cấu (chỉ bản dùng thử) / Demo people, in the try-out alone' })
  @ApiOkResponse({ type: DemoPeopleDto })
  listDemoPeople(): DemoPeopleDto {
    return {
      items: this.accounts.people.map(({ signInName, name, memberships }) => ({ signInName, name, memberships: [...memberships] })),
    };
  }

  @Post('session')
  @HttpCode(201)
  @ApiOperation({ summary: 'Đăng nhập dùng thử (chỉ bản dùng thử) / Sign in as one of them' })
  @ApiCreatedResponse({ type: SignedInDto })
  async signInAsDemoPerson(
    @Body() { signInName }: DemoSignInDto,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const { password, people } = this.accounts;
    if (!people.some((person) => person.signInName === signInName))
      throw new RefusedError(refuse('not-found', 'session.open', null, [{ code: 'not-found' }]));
    return answerSignedIn(reply, await this.sessions.signIn({ signInName, password }, request.id), this.config.secureCookies);
  }
}
