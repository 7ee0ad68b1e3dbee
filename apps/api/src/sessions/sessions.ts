import { Inject, Injectable } from '@nestjs/common';
import type { CommandRequest } from '#application/execute-command/command';
import type { Clock } from '#application/ports/clock';
import type { IdentityStore, Passwords } from '#application/ports/identity';
import type { PlatformLog } from '#application/ports/platform-log';
import {
  signIn,
  signOut,
  TenantNeededError,
  TooManyAttemptsError,
  WrongCredentialsError,
  type SignedIn,
} from '#application/sessions/sign-in';
import { issueToken, revokeToken, type IssuedToken } from '#application/sessions/tokens';
import { IDENTITY_STORE, PASSWORDS, PLATFORM_LOG, REAL_TIME } from '#composition/tokens';
import { granted } from '../http/answer.js';
import { Commands } from '../http/commands.js';
import { ProblemError } from '../problems/problem-error.js';
import type { SignInDto } from './session.dto.js';

/** Signing in and tokens for the controllers, with their refusals as problems. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(IDENTITY_STORE) readonly identities: IdentityStore,
    @Inject(PASSWORDS) private readonly passwords: Passwords,
    @Inject(PLATFORM_LOG) private readonly platformLog: PlatformLog,
    @Inject(REAL_TIME) private readonly realTime: Clock,
  ) {}

  async signIn({ signInName, password, tenant = '' }: SignInDto, requestId: string): Promise<SignedIn> {
    try {
      return await signIn(this.dependencies, { signInName, password, tenant: tenant === '' ? null : tenant, requestId });
    } catch (error) {
      throw problemOf(error);
    }
  }

  signOut(request: CommandRequest, sessionId: string): Promise<void> {
    return signOut(this.dependencies, sessionId, request);
  }

  issueToken(request: CommandRequest, label: string, days: number): Promise<IssuedToken> {
    return issueToken(this.dependencies, request, label, days);
  }

  async revokeToken(request: CommandRequest, tokenId: string): Promise<void> {
    granted(await revokeToken(this.dependencies, request, tokenId));
  }

  private get dependencies() {
    const { identities, passwords, platformLog, realTime } = this;
    return { environment: this.commands.environment, identities, passwords, platformLog, realTime };
  }
}

function problemOf(error: unknown): unknown {
  if (error instanceof WrongCredentialsError) return new ProblemError('wrong-credentials');
  if (error instanceof TenantNeededError) return new ProblemError('tenant-needed', { params: { choices: error.choices.join(', ') } });
  if (error instanceof TooManyAttemptsError) {
    const retryAfter = error.retryAfterSeconds;
    return new ProblemError('too-many-attempts', { retryAfter, params: { seconds: String(retryAfter) } });
  }
  return error;
}
