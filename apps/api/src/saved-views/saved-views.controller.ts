import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Command, CommandRequest } from '#application/execute-command/command';
import { changeLook, dropLook, keepLook } from '#application/saved-views/change-saved-view';
import { listSavedViews, type UsableView } from '#application/saved-views/list-saved-views';
import type { SavedView } from '#domain/saved-view/saved-view';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, ChangesUnversioned } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { SavedViewDto, SaveViewDto, UsableViewDto, UsableViewListDto, ViewChangeDto } from './saved-view.dto.js';

/** How the caller looks at their lists, under names of their own or of those who share them. */
@ApiTags('me')
@Controller('v1/me/views')
export class SavedViewsController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Get()
  @ApiOperation({ summary: 'Các cách xem tôi đã lưu hoặc được chia sẻ / The views that I keep, or that are shared with me' })
  @ApiOkResponse({ type: UsableViewListDto })
  async listMyViews(@Acts() request: CommandRequest): Promise<UsableViewListDto> {
    const views = granted(await listSavedViews(this.commands.environment, request));
    return { items: views.map(usable) };
  }

  @Post()
  @ChangesUnversioned()
  @ApiOperation({ summary: 'Lưu cách xem; trùng tên thì thay cách đã lưu / Keep a view; the same name again holds the new one' })
  @ApiOkResponse({ type: SavedViewDto })
  saveMyView(@Body() { list, name, ...said }: SaveViewDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(keepLook(this.commands.newId(), request.caller.id, { list, name }, said), request);
  }

  @Post(':id/change')
  @ChangesUnversioned()
  @ApiOperation({
    summary: 'Sửa cách xem, hoặc chia sẻ: người lưu, hoặc thủ trưởng đơn vị được chia sẻ / Change a view, or whom it is shared with',
  })
  @ApiOkResponse({ type: SavedViewDto })
  changeMyView(
    @UuidParam('id') id: string,
    @Body() { look, audience, unitId }: ViewChangeDto,
    @Acts() request: CommandRequest,
  ): Promise<Answer<object>> {
    return this.act(changeLook(id, { look, audience, unitId }), request);
  }

  @Post(':id/drop')
  @ChangesUnversioned()
  @ApiOperation({ summary: 'Bỏ một cách xem đã lưu / Keep it no longer' })
  @ApiOkResponse({ type: SavedViewDto })
  dropMyView(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(dropLook(id), request);
  }

  private async act<Loaded>(command: Command<Loaded, SavedView>, request: CommandRequest): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(command, request);
    return new Answer(presented(result), replayed);
  }
}

type Presented = Pick<SavedView, 'id' | 'list' | 'name' | 'audience' | 'unitId'> & { readonly look: Record<string, string> };

function usable({ view, owner, unit, mayChange }: UsableView): UsableViewDto {
  return { ...presented(view), owner, unit, mayChange };
}

function presented({ id, list, name, look, audience, unitId }: SavedView): Presented {
  return { id, list, name, look: { ...look }, audience, unitId };
}
