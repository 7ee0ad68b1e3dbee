import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '#persistence/connection/data-source';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';

const MOVED = 'document_id, content_state, is_settled, version, head';

describe('what became of the content of documents', () => {
  let world: DocketWorld;

  beforeAll(async () => {
    world = await createDocketWorld();
  });
  afterAll(() => world.end());

  it('is carried into its own table, and back', async () => {
    await world.sql(`UPDATE document_content SET content_state = 'expired', is_settled = true
                      WHERE document_id = (SELECT document_id FROM document_content LIMIT 1)`);
    const before = await world.sql(`SELECT ${MOVED} FROM document_content ORDER BY document_id`);
    expect(before).toContainEqual(expect.objectContaining({ content_state: 'expired', is_settled: true }));
    const dataSource = await createDataSource(world.database.adminUrl, 'docket_owner', 1).initialize();
    try {
      while (await isMade()) await dataSource.undoLastMigration();
      expect(await world.sql(`SELECT ${MOVED} FROM document ORDER BY document_id`)).toEqual(before);
      await dataSource.runMigrations();
    } finally {
      await dataSource.destroy();
    }
    expect(await world.sql(`SELECT ${MOVED} FROM document_content ORDER BY document_id`)).toEqual(before);
  });

  async function isMade(): Promise<boolean> {
    const [row] = await world.sql<{ made: boolean }>(`SELECT to_regclass('docket.document_content') IS NOT NULL AS made`);
    return row?.made === true;
  }
});
