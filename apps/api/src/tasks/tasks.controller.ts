import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import type { TaskQueries, TaskSort } from '#application/ports/queries/tasks';
import { listTasks, type TaskPage } from '#application/tasks/list-tasks';
import { readTask } from '#application/tasks/read-task';
import { TASK_QUERIES } from '#composition/tokens';
import { CELLS } from '#domain/task/cells';
import type { TaskState } from '#domain/task/task';
import { granted } from '../http/answer.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { Listed, ListOf, type ListQuery, type ListShape } from '../http/list-query.js';
import { practiceWanted } from '../http/practice-filter.js';
import { UuidParam } from '../http/uuid-param.js';
import { presentTaskPage } from './present-task.js';
import { TaskListDto } from './task-list.dto.js';
import { TaskDto } from './task-responses.dto.js';

const TASKS: ListShape<TaskSort> = {
  filters: [
    ...['state', 'cell', 'reference', 'unit', 'under', 'coLead', 'coordinator', 'plan', 'year', 'section', 'item'],
    ...['decider', 'holder', 'snoozed', 'practice'],
  ],
  ranges: ['dueOn'],
  sorts: ['dueOn', 'reference', 'createdAt', 'submittedAt'],
  searched: true,
  counted: true,
};

/** What the reader has put off, all else, or both. */
const SNOOZED = { yes: true, no: false, any: null } as const;

@ApiTags('tasks')
@Controller('v1/tasks')
export class TasksController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(TASK_QUERIES) private readonly tasks: TaskQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Tìm nhiệm vụ / Find tasks' })
  @ApiOkResponse({ type: TaskListDto })
  @ListOf(TASKS)
  async listTasks(@Acts() request: CommandRequest, @Listed(TASKS) query: ListQuery<TaskSort>): Promise<TaskPage> {
    const asked = {
      state: query.all('state') as TaskState[],
      cell: query.someOf('cell', CELLS),
      reference: query.all('reference'),
      unit: query.all('unit'),
      under: query.all('under'),
      coLead: query.all('coLead'),
      coordinator: query.all('coordinator'),
      plan: query.all('plan'),
      year: query.all('year'),
      section: query.all('section'),
      item: query.all('item'),
      mine: query.oneOf('decider', ['me']) === 'me',
      holder: query.oneOfOrId('holder', ['me', 'nobody']),
      snoozed: SNOOZED[query.oneOf('snoozed', ['yes', 'no']) ?? 'any'],
      practice: practiceWanted(query, 'plan'),
      dueOn: query.range('dueOn'),
      words: query.words,
      isCounted: query.isCounted,
    };
    return granted(await listTasks(this.commands.environment, this.tasks, request, asked, query.page));
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một nhiệm vụ / One task' })
  @ApiOkResponse({ type: TaskDto })
  async readTask(@UuidParam('id') id: string, @Acts() request: CommandRequest, @AskedLanguage() language: Language): Promise<object> {
    return presentTaskPage(granted(await readTask(this.commands.environment, this.tasks, request, id)), language);
  }
}
