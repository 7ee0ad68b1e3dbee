import { Body, Controller, Delete, Get, Inject, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dropDraft, saveDraft } from '#application/drafts/change-draft';
import { readDraft } from '#application/drafts/read-draft';
import type { Command, CommandRequest } from '#application/execute-command/command';
import type { Draft } from '#domain/draft/draft';
import { granted } from '../http/answer.js';
import { Acts, Replaces } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { DraftContentDto, DraftDto, draftIn, SavedDraftDto } from './draft.dto.js';

/** What the caller has begun to hand in or propose for a task: theirs alone, until it is handed in. */
@ApiTags('tasks')
@Controller('v1/tasks/:id/draft')
export class DraftsController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get()
  @ApiOperation({ summary: 'Bản nháp của tôi để nộp, trình / What I have begun to hand in' })
  @ApiOkResponse({ type: DraftDto })
  async readDraft(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<object> {
    return { id, ...granted(await readDraft(this.commands.environment, request, id)) };
  }

  @Put()
  @Replaces()
  @ApiOperation({ summary: 'Lưu nháp, tối đa 64 kB; chưa kiểm tra gì / Save the draft, at most 64 kB; nothing is checked yet' })
  @ApiOkResponse({ type: SavedDraftDto })
  saveDraft(@UuidParam('id') id: string, @Body() body: DraftContentDto, @Acts() request: CommandRequest): Promise<SavedDraftDto> {
    return this.act(saveDraft(id, request.caller.id, draftIn(body)), request);
  }

  @Delete()
  @Replaces()
  @ApiOperation({ summary: 'Bỏ bản nháp / Do without the draft' })
  @ApiOkResponse({ type: SavedDraftDto })
  dropDraft(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<SavedDraftDto> {
    return this.act(dropDraft(id, request.caller.id), request);
  }

  private async act<Loaded>(command: Command<Loaded, Draft>, request: CommandRequest): Promise<SavedDraftDto> {
    const {
      result: { taskId, version, content, savedAt },
    } = await this.commands.run(command, request);
    return { id: taskId, version, savedAt: content === null ? null : savedAt };
  }
}
