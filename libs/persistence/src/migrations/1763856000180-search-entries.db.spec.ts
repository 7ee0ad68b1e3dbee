import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '#persistence/connection/data-source';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';

describe('what is kept for searching', () => {
  let world: DocketWorld;

  beforeAll(async () => {
    world = await createDocketWorld();
  });
  afterAll(() => world.end());

  it('is the same for what stood before the table as for what was written with it', async () => {
    const written = await entries();
    expect(new Set(written.map(({ kind }) => kind))).toEqual(new Set(['document', 'item', 'person', 'plan', 'unit']));
    const writtenWords = await words();
    expect(writtenWords.length).toBeGreaterThan(written.length);
    const dataSource = await createDataSource(world.database.adminUrl, 'docket_owner', 1).initialize();
    try {
      while (await isMade()) await dataSource.undoLastMigration();
      await dataSource.runMigrations();
    } finally {
      await dataSource.destroy();
    }
    expect(await entries()).toEqual(written);
    expect(await words()).toEqual(writtenWords);
  });

  function entries(): Promise<{ kind: string; object_id: string; searched: string }[]> {
    return world.sql('SELECT kind, object_id, searched FROM search_entry ORDER BY kind, object_id');
  }

  function words(): Promise<object[]> {
    return world.sql('SELECT kind, word, object_id FROM search_word ORDER BY kind, object_id, word');
  }

  async function isMade(): Promise<boolean> {
    const [row] = await world.sql<{ made: boolean }>(`SELECT to_regclass('docket.search_entry') IS NOT NULL AS made`);
    return row?.made === true;
  }
});
