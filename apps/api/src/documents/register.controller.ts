import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readRegister } from '#application/documents/read-register';
import type { CommandRequest } from '#application/execute-command/command';
import type { FileStore } from '#application/ports/file-store';
import type { RegisterReader } from '#application/ports/register-reader';
import { FILE_STORE, REGISTER_READER } from '#composition/tokens';
import type { Register } from '#domain/document/register';
import { granted } from '../http/answer.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { RegisterDto } from './register.dto.js';

@ApiTags('documents')
@Controller('v1/documents')
export class RegisterController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(FILE_STORE) readonly store: FileStore,
    @Inject(REGISTER_READER) readonly registers: RegisterReader,
  ) {}

  @Get(':id/register')
  @ApiOperation({
    summary:
      'Đọc bảng theo dõi (XLSX, CSV): đơn vị × kỳ, tỷ lệ đã báo cáo / What a register (XLSX, CSV) says: units by periods, and the share given',
  })
  @ApiOkResponse({ type: RegisterDto })
  async readRegister(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<Register> {
    return granted(await readRegister(this.commands.environment, this, request, id));
  }
}
