import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { readOperation } from '#application/operations/read-operation';
import type { OperationQueries } from '#application/ports/queries/operations';
import { OPERATION_QUERIES } from '#composition/tokens';
import { granted } from '../http/answer.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { OperationDto } from './operation.dto.js';
import { presentOperation } from './present-operation.js';

@ApiTags('operations')
@Controller('v1/operations')
export class OperationsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(OPERATION_QUERIES) private readonly operations: OperationQueries,
  ) {}

  @Get(':id')
  @ApiOperation({ summary: 'Một thao tác dài đã đến đâu, với kết quả từng nhiệm vụ / How far a long act has come, with its results' })
  @ApiOkResponse({ type: OperationDto })
  async readOperation(@UuidParam('id') id: string, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    return presentOperation(granted(await readOperation(this.commands.environment, this.operations, request, id)), language);
  }
}
