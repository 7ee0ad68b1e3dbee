import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import type { BoardQueries } from '#application/ports/queries/board';
import { readBoard } from '#application/tasks/read-board';
import { BOARD_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { BoardDto, BoardQueryDto } from './board.dto.js';
import { presentBoard } from './present-board.js';

@ApiTags('plans')
@Controller('v1/plans/:id/board')
export class BoardController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(BOARD_QUERIES) private readonly boards: BoardQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Một dòng của kế hoạch ở mọi đơn vị, một kỳ / One row of a plan and all its units, in one period' })
  @ApiOkResponse({ type: BoardDto })
  async readBoard(
    @UuidParam('id') planId: string,
    @Query() { item, period }: BoardQueryDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const asked = { planId, itemId: item, period: period ?? null };
    return presentBoard(granted(await readBoard(this.commands.environment, this.boards, request, asked)), language);
  }
}
