/** What the status page knows of the system; `ready` false where it does not answer. */
export interface SystemStatus {
  readonly ready: boolean;
  readonly meta: { readonly now: string; readonly today: string; readonly clock: 'real' | 'demo'; readonly buildId: string } | null;
}

export async function readStatus(): Promise<SystemStatus> {
  try {
    const [health, meta] = await Promise.all([fetch('/health/ready'), fetch('/v1/meta')]);
    return { ready: health.ok, meta: meta.ok ? ((await meta.json()) as SystemStatus['meta']) : null };
  } catch (error) {
    // fetch fails with a TypeError where nobody answers: that is what this page is there to say.
    if (error instanceof TypeError) return { ready: false, meta: null };
    throw error;
  }
}
