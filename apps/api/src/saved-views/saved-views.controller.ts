import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Command, CommandRequest } from '#application/execute-command/command';
import { dropLook, keepLook } from '#application/saved-views/change-saved-view';
import { listSavedViews } from '#application/saved-views/list-saved-views';
import type { SavedView } from '#domain/saved-view/saved-view';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, ChangesUnversioned } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { SavedViewDto, SavedViewListDto, SaveViewDto } from './saved-view.dto.js';

/** How the caller looks at their work, under names of their own. */
@ApiTags('me')
@Controller('v1/me/views')
export class SavedViewsController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get()
  @ApiOperation({ summary: 'Các cách xem tôi đã lưu / The views that I keep' })
  @ApiOkResponse({ type: SavedViewListDto })
  async listMyViews(@Acts() request: CommandRequest): Promise<SavedViewListDto> {
    const views = granted(await listSavedViews(this.commands.environment, request));
    return { items: views.map(presented) };
  }

  @Post()
  @ChangesUnversioned()
  @ApiOperation({ summary: 'Lưu cách xem; trùng tên thì thay cách đã lưu / Keep a view; the same name again holds the new one' })
  @ApiOkResponse({ type: SavedViewDto })
  saveMyView(@Body() { name, look }: SaveViewDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(keepLook(this.commands.newId(), request.caller.id, name, look), request);
  }

  @Post(':id/drop')
  @ChangesUnversioned()
  @ApiOperation({ summary: 'Bỏ một cách xem đã lưu / Keep it no longer' })
  @ApiOkResponse({ type: SavedViewDto })
  dropMyView(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(dropLook(id, request.caller.id), request);
  }

  private async act<Loaded>(command: Command<Loaded, SavedView>, request: CommandRequest): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(command, request);
    return new Answer(presented(result), replayed);
  }
}

function presented({ id, name, look }: SavedView): SavedViewDto {
  return { id, name, look };
}
