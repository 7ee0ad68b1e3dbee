import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { CommandRequest } from '#application/execute-command/command';
import type { DocketConfig } from '#composition/config/docket-config';
import { CONFIG } from '#composition/tokens';
import type { ApiRequest } from '../http/api-request.js';
import { Public, SESSION_COOKIE } from '../http/caller.guard.js';
import { Acts } from '../http/command-request.js';
import { answerSignedIn } from './session-cookie.js';
import { SignInDto } from './session.dto.js';
import { Sessions } from './sessions.js';
import { IdentityDto, SignedInDto } from './session-responses.dto.js';

@ApiTags('session')
@Controller('v1/session')
export class SessionController {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: DocketConfig,
  ) {}

  @Post()
  @Public()
  @HttpCode(201)
  @ApiOperation({ summary: 'Đăng nhập / Sign in' })
  @ApiCreatedResponse({ type: SignedInDto })
  async signIn(@Body() body: SignInDto, @Req() request: ApiRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    return answerSignedIn(reply, await this.sessions.signIn(body, request.id), this.config.secureCookies);
  }

  @Get()
  @ApiOperation({ summary: 'Phiên làm việc hiện tại / The session' })
  @ApiOkResponse({ type: IdentityDto })
  readSession(@Req() { identity }: ApiRequest): object {
    return { ...identity };
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Đăng xuất / Sign out' })
  @ApiNoContentResponse()
  async signOut(@Req() http: ApiRequest, @Acts() request: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(request, http.identity?.proofId ?? '');
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }
}
