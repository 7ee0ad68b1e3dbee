import { Inject, Injectable } from '@nestjs/common';
import type { Command, CommandRequest, Environment, Executed } from '#application/execute-command/command';
import { execute } from '#application/execute-command/execute';
import { ENVIRONMENT } from '#composition/tokens';
import { isRefusal } from '#domain/refusal';
import { RefusedError } from '../problems/problem-error.js';

/** Runs commands for controllers. */
@Injectable()
export class Commands {
  constructor(@Inject(ENVIRONMENT) readonly environment: Environment) {}

  /** @throws RefusedError */
  async run<L, R>(command: Command<L, R>, request: CommandRequest): Promise<Executed<R>> {
    const answer = await execute(this.environment, command, request);
    if (isRefusal(answer)) throw new RefusedError(answer);
    return answer;
  }

  /** A fresh id for something that a command makes. */
  newId(): string {
    return this.environment.ids.next();
  }
}
