import { applyDecorators, Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { listViewed } from '#application/viewed-files/list-viewed';
import { markViewed } from '#application/viewed-files/mark-viewed';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, ChangesUnversioned } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { MarkViewedDto, ViewedFileDto, ViewedFilesDto } from './viewed-file.dto.js';

const Marks = (path: string, summary: string): MethodDecorator =>
  applyDecorators(Post(path), ChangesUnversioned(), ApiOperation({ summary }), ApiOkResponse({ type: ViewedFileDto }));

/** Which files of a task the caller has viewed: for themselves alone. */
@ApiTags('tasks')
@Controller('v1/tasks/:id')
export class ViewedFilesController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get('viewed')
  @ApiOperation({ summary: 'Các tệp của nhiệm vụ tôi đã xem, theo nội dung / The files of a task that I have viewed, by content' })
  @ApiOkResponse({ type: ViewedFilesDto })
  async listViewedFiles(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<ViewedFilesDto> {
    return { digests: [...granted(await listViewed(this.commands.environment, request, id))] };
  }

  @Marks('mark-viewed', 'Đánh dấu đã xem tệp; tệp không đổi ở bản sau vẫn là đã xem / Mark a file as viewed, for as long as it is the same')
  markFileViewed(@UuidParam('id') id: string, @Body() marked: MarkViewedDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.mark(id, marked, true, request);
  }

  @Marks('unmark-viewed', 'Bỏ đánh dấu đã xem / Take the mark back')
  unmarkFileViewed(@UuidParam('id') id: string, @Body() marked: MarkViewedDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.mark(id, marked, false, request);
  }

  private async mark(id: string, { documentId }: MarkViewedDto, viewed: boolean, request: CommandRequest): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(markViewed(id, documentId, request.caller.id, viewed), request);
    return new Answer(result, replayed);
  }
}
