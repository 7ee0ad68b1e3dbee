import type { ClientConfig } from 'pg';
import { DataSource, dataSourceOptions } from '#persistence/connection/data-source';
import { SteadyClient } from '#persistence/connection/steady-client';

/** The pool of the application, but every statement goes through `rewrite` first: how a bug in SQL gets in without touching it. */
export function rewritingPool(url: string, max: number, rewrite: (text: string) => string): Promise<DataSource> {
  class RewritingClient extends SteadyClient {
    constructor(config?: ClientConfig) {
      super(config);
      const send = this.query.bind(this) as (...given: unknown[]) => unknown;
      Object.assign(this, { query: (first: unknown, ...rest: unknown[]) => send(rewritten(first, rewrite), ...rest) });
    }
  }
  const options = dataSourceOptions(url, 'docket_app', max);
  return new DataSource({ ...options, extra: { ...(options.extra as object), Client: RewritingClient } }).initialize();
}

function rewritten(statement: unknown, rewrite: (text: string) => string): unknown {
  if (typeof statement === 'string') return rewrite(statement);
  const isConfig = typeof statement === 'object' && statement !== null && 'text' in statement && typeof statement.text === 'string';
  return isConfig ? { ...statement, text: rewrite(String(statement.text)) } : statement;
}
