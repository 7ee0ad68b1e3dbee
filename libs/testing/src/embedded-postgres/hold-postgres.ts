import { startEmbeddedPostgres } from '#adapters/embedded-postgres/embedded-postgres';

/**
 * A Docket reduced to its database: starts PostgreSQL on the folder that is its argument, says in one line of JSON what came
 * of it (`{ url, adopted }` or `{ refused, message }`), and holds it until it gets SIGTERM.
 */
try {
  const server = await startEmbeddedPostgres(process.argv[2] ?? '');
  const heldOpen = setInterval(() => undefined, 1_000_000);
  process.once('SIGTERM', () => {
    clearInterval(heldOpen);
    void server.stop();
  });
  process.stdout.write(`${JSON.stringify({ url: server.url, adopted: server.adopted })}\n`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stdout.write(`${JSON.stringify({ refused: error.constructor.name, message: error.message })}\n`);
  process.exitCode = 1;
}
