import { askForExport } from '#application/audit/exports/ask-for-export';
import type { AskedExport } from '#application/audit/exports/audit-export';
import type { CommandRequest } from '#application/execute-command/command';
import { AcceptedAnswer, type Answer } from '../http/answer.interceptor.js';
import type { Commands } from '../http/commands.js';
import { presentExport } from './present-export.js';

/** Puts an export to Docket; how it stands is told at its own address. @throws RefusedError */
export async function putExport(commands: Commands, request: CommandRequest, asked: AskedExport): Promise<Answer<object>> {
  const { result, replayed } = await commands.run(askForExport(commands.newId(), asked), request);
  const queued = { ...result, asked, completedAt: null, createdByName: null, result: null };
  return new AcceptedAnswer(presentExport(queued, asked.language), replayed, `/v1/audit/exports/${result.id}`);
}
