import { applyDecorators, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Changes } from '../http/command-request.js';
import { TaskDto } from './task-responses.dto.js';

/** A verb of one task at `path`, answered with the task as it then is. */
export const TaskVerb = (path: string, summary: string): MethodDecorator =>
  applyDecorators(Post(path), Changes(), ApiOperation({ summary }), ApiOkResponse({ type: TaskDto }));
