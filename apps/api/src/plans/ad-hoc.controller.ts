import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#application/execute-command/command';
import { assignAdHoc, previewAdHoc, type AdHocAssignment } from '#application/plans/assign-ad-hoc';
import { granted } from '../http/answer.js';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { AskedLanguage } from '../http/asked-language.js';
import { Acts, Changes } from '../http/command-request.js';
import { Commands } from '../http/commands.js';
import { UuidParam } from '../http/uuid-param.js';
import { presentBlocker } from '../problems/present-blocker.js';
import { AdHocAnswerDto, AssignAdHocDto } from './ad-hoc.dto.js';

@ApiTags('plans')
@Controller('v1/plans')
export class AdHocController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Post(':id/ad-hoc')
  @Changes()
  @ApiOperation({
    summary: 'Giao việc phát sinh ngoài phụ lục (dryRun: xem trước) / Assign work that the plan does not print, or preview it',
  })
  @ApiOkResponse({ type: AdHocAnswerDto })
  async assignAdHoc(
    @UuidParam('id') id: string,
    @Body() body: AssignAdHocDto,
    @Acts() request: CommandRequest,
    @AskedLanguage() language: Language,
  ): Promise<object> {
    const { environment } = this.commands;
    const assignment = assignmentOf(body);
    if (body.dryRun === true) {
      const { blockers, ...preview } = granted(await previewAdHoc(environment, request, id, assignment));
      return { ...preview, blockers: blockers.map((blocker) => presentBlocker(blocker, language)) };
    }
    const { result, replayed } = await this.commands.run(assignAdHoc(id, assignment, environment.ids), request);
    const { planId, ...assigned } = result;
    return new Answer({ ...assigned, id: planId }, replayed);
  }
}

function assignmentOf(body: AssignAdHocDto): AdHocAssignment {
  const { content, leads, coordinators = [], deliverables, deliverableMode: mode = 'all', dueOn, nilAllowed = false, document } = body;
  const { number = null, title, date, documentId = null } = document;
  return {
    content,
    leads,
    coordinators,
    deliverables: { mode, items: deliverables },
    dueOn,
    nilAllowed,
    document: { number, title, documentId },
    documentDate: date,
  };
}
