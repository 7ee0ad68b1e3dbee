import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { readNotes } from '#application/review-notes/read-notes';
import { saveNotes } from '#application/review-notes/save-notes';
import { granted } from '../http/answer.js';
import { Acts, Replaces } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { KeepReviewNotesDto, notesIn, ReviewNotesDto } from './review-notes.dto.js';

/** What the caller has noted of a result while reading it: theirs alone, until they send it with a verdict. */
@ApiTags('tasks')
@Controller('v1/tasks/:id/review-notes')
export class ReviewNotesController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get()
  @ApiOperation({ summary: 'Ghi chú thẩm tra của tôi / What I have noted while reviewing' })
  @ApiOkResponse({ type: ReviewNotesDto })
  async readReviewNotes(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    return { id, ...granted(await readNotes(this.commands.environment, request, id)) };
  }

  @Put()
  @Replaces()
  @ApiOperation({ summary: 'Lưu ghi chú thẩm tra: chỉ mình tôi đọc được / Keep my notes: nobody else reads them' })
  @ApiOkResponse({ type: ReviewNotesDto })
  async keepReviewNotes(@UuidParam('id') id: string, @Body() body: KeepReviewNotesDto, @Acts() request: CommandRequest): Promise<object> {
    const { notes, version } = (await this.commands.run(saveNotes(id, request.caller.id, notesIn(body)), request)).result;
    return { id, notes, version };
  }
}
