import type { Identity } from '#application/ports/identity';

/** How long a proof that held is not looked up again, in milliseconds: the most that a revocation elsewhere can take. */
const LIFETIME = 2_000;

/** More proofs than this at once are looked up each time; a bound on memory, not a tuning knob. */
const LARGEST = 10_000;

/** Remembers proofs that held, for a moment. Ending or revoking in this process forgets at once. */
export class IdentityCache {
  private readonly entries = new Map<string, { readonly identity: Identity; readonly until: number }>();

  get(key: string): Identity | null {
    const entry = this.entries.get(key);
    if (entry === undefined) return null;
    if (entry.until > performance.now()) return entry.identity;
    this.entries.delete(key);
    return null;
  }

  set(key: string, identity: Identity): void {
    if (this.entries.size >= LARGEST) this.entries.clear();
    this.entries.set(key, { identity, until: performance.now() + LIFETIME });
  }

  forget(proofId: string): void {
    for (const [key, { identity }] of this.entries) if (identity.proofId === proofId) this.entries.delete(key);
  }
}
