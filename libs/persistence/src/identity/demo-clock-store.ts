import type { DataSource } from 'typeorm';
import type { DemoOffset } from '#application/ports/demo-offset';

/** The demo clock's offset, one row kept with the data. */
export class DemoClockStore implements DemoOffset {
  constructor(private readonly platform: DataSource) {}

  async read(): Promise<number | null> {
    const [row] = await this.platform.query<{ offset_ms: string }[]>('SELECT offset_ms FROM demo_clock');
    return row ? Number(row.offset_ms) : null;
  }

  async start(offset: number): Promise<void> {
    await this.platform.query('INSERT INTO demo_clock (offset_ms) VALUES ($1) ON CONFLICT (singleton) DO NOTHING', [offset]);
  }

  async advance(by: number): Promise<void> {
    await this.platform.query('UPDATE demo_clock SET offset_ms = offset_ms + $1', [by]);
  }
}
