import { Inject, Injectable, type CanActivate } from '@nestjs/common';
import type { DemoAccounts } from '#composition/try-out/seed-try-out';
import { refuse } from '#domain/refusal';
import { RefusedError } from '../problems/problem-error.js';

/** The demo people of the try-out that this process serves; null in every other process. */
export const DEMO_ACCOUNTS = Symbol('DemoAccounts');

/** There is nothing here, but where the try-out is served. */
@Injectable()
export class TryOutGuard implements CanActivate {
  constructor(@Inject(DEMO_ACCOUNTS) private readonly accounts: DemoAccounts | null) {}

  canActivate(): boolean {
    if (this.accounts === null) throw new RefusedError(refuse('not-found', 'demo', null, [{ code: 'not-found' }]));
    return true;
  }
}
