import { applyDecorators, Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { changeWatch } from '#application/watches/change-watch';
import type { WatchCommand } from '#domain/watch/decide-watch';
import { Answer } from '../http/answer.interceptor.js';
import { Acts, ChangesUnversioned } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { SnoozeDto, WatchDto } from './watch.dto.js';

/** An act on how the caller follows a task. */
const WatchVerb = (path: string, summary: string): MethodDecorator =>
  applyDecorators(Post(path), ChangesUnversioned(), ApiOperation({ summary }), ApiOkResponse({ type: WatchDto }));

/** How the caller follows a task: for themselves alone. */
@ApiTags('tasks')
@Controller('v1/tasks/:id')
export class WatchesController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @WatchVerb('watch', 'Theo dõi: nhận thông báo của nhiệm vụ / Watch: be told of what others do')
  watchTask(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(id, { verb: 'watch' }, request);
  }

  @WatchVerb('unwatch', 'Bỏ theo dõi / Stop watching')
  unwatchTask(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(id, { verb: 'unwatch' }, request);
  }

  @WatchVerb('snooze', 'Hẹn xem lại: ẩn khỏi hàng việc của tôi đến ngày đó / Put it off in one’s own queue')
  snoozeTask(@UuidParam('id') id: string, @Body() { until }: SnoozeDto, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(id, { verb: 'snooze', until }, request);
  }

  @WatchVerb('unsnooze', 'Bỏ hẹn xem lại / Take it back into the queue')
  unsnoozeTask(@UuidParam('id') id: string, @Acts() request: CommandRequest): Promise<Answer<object>> {
    return this.act(id, { verb: 'unsnooze' }, request);
  }

  private async act(id: string, command: WatchCommand, request: CommandRequest): Promise<Answer<object>> {
    const { result, replayed } = await this.commands.run(changeWatch(this.commands.newId(), id, request.caller.id, command), request);
    return new Answer(result, replayed);
  }
}
