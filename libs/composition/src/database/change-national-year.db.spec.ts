import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addCalendarDay } from '#application/calendar/change-calendar';
import {
  changeNationalYear,
  DatesInUseError,
  previewNationalYear,
  type NationalCalendarDependencies,
} from '#application/calendar/change-national-year';
import { correctOccurrence } from '#application/occurrences/correct-occurrence';
import type { Caller, CommandTransaction } from '#application/ports/command-store';
import { verifyDatabase } from '#composition/database/verify-database';
import { exampleIds } from '#composition/example-plan/example-ids';
import { loadExamplePlan } from '#composition/example-plan/load-example-plan';
import { readExamplePlan } from '#composition/example-plan/read-example-plan';
import { loadSeeds } from '#composition/seeds/load-seeds';
import { readCalendars } from '#composition/seeds/read-calendars';
import { readSeeds } from '#composition/seeds/read-seeds';
import type { CalendarYear, SpecialDay } from '#domain/timing/working-days';
import { CalendarInUseError, PgNationalCalendar } from '#persistence/calendars/pg-national-calendar';
import { createDataSource, type DataSource } from '#persistence/connection/data-source';
import { PgIdentityStore } from '#persistence/identity/pg-identity-store';
import { PgPlatformLog } from '#persistence/identity/pg-platform-log';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';
import { SEEDS_FOLDER } from '#testing/kon-tum';

/** Monday 17/02/2025: on it the example's ten days from 07/02/2025 end. */
const LATE: SpecialDay = {
  date: '2025-02-17',
  kind: 'off',
  name: { vi: 'Ngày nghỉ mới', en: 'New day off' },
  announcement: 'Thông báo số 99/TB-VPCP',
  verified: true,
};
const NEXT: SpecialDay = { ...LATE, date: '2025-02-18', announcement: 'Thông báo số 100/TB-VPCP' };
const LAST: SpecialDay = { ...LATE, date: '2025-02-19', announcement: 'Thông báo số 101/TB-VPCP' };
const DOCUMENT = { digest: 'd'.repeat(64), size: 9, mediaType: 'application/yaml' };

/** The store breaks at the second tenant, as by a loss of power. */
class Unplugged extends Error {}

describe('the nation’s calendar changed late', () => {
  let world: DocketWorld;
  let owner: DataSource;
  let platform: DataSource;
  let nation: NationalCalendarDependencies;
  let other = '';
  let seeded: CalendarYear;

  const yearWith = (...days: SpecialDay[]): CalendarYear => ({ year: 2025, days: [...seeded.days, ...days] });
  const load = (...days: SpecialDay[]): Promise<number | null> =>
    changeNationalYear(nation, { year: yearWith(...days), document: DOCUMENT });
  /** Of the task that the example's event opened, by tenant. */
  const dates = async (): Promise<Record<string, string>> => {
    const rows = await world.sql<{ code: string; due: string }>(
      `SELECT n.code, t.effective_due_on::text AS due FROM task t JOIN obligation o USING (tenant_id, obligation_id) JOIN tenant n USING (tenant_id)
        WHERE o.occurrence_id = $1 ORDER BY 1`,
      [exampleIds.occurrence],
    );
    return Object.fromEntries(rows.map(({ code, due }) => [code, due]));
  };
  const written = async (): Promise<string> => {
    const [row] = await world.sql<{ all: string }>(
      `SELECT concat((SELECT count(*) FROM audit_event), ' ', (SELECT count(*) FROM platform_event), ' ', (SELECT count(*) FROM outbox), ' ',
                     (SELECT md5(string_agg(days::text, ' ' ORDER BY year)) FROM national_calendar)) AS all`,
    );
    return row?.all ?? '';
  };

  beforeAll(async () => {
    world = await createDocketWorld();
    const { environment, intake, tenant } = world;
    const seeds = await readSeeds(SEEDS_FOLDER);
    const example = await readExamplePlan(SEEDS_FOLDER, seeds);
    const loading = { environment, intake, folder: SEEDS_FOLDER, accountFor: (): Promise<null> => Promise.resolve(null) };
    await loadExamplePlan(example, seeds, { ...loading, tenant });
    other = environment.ids.next();
    await world.sql('INSERT INTO tenant (tenant_id, code, name, created_at) VALUES ($1, $2, $3, now())', [
      other,
      'quang-ngai',
      'Quảng Ngãi',
    ]);
    await loadSeeds(seeds, { ...loading, tenant: other });
    await loadExamplePlan(example, seeds, { ...loading, tenant: other });

    owner = await createDataSource(world.database.adminUrl, 'docket_owner', 2).initialize();
    platform = await createDataSource(world.database.url, 'docket_auth', 2).initialize();
    nation = {
      environment,
      calendar: new PgNationalCalendar(owner),
      identities: new PgIdentityStore(platform, world.app),
      platformLog: new PgPlatformLog(platform, environment.ids),
    };
    const [first] = await readCalendars(SEEDS_FOLDER);
    if (first === undefined) throw new Error('the seeds have no calendar');
    seeded = first;
  });
  afterAll(async () => {
    await owner.destroy();
    await platform.destroy();
    await world.end();
  });

  it('shows first what it moves in each tenant, and writes nothing', async () => {
    const before = await written();
    const preview = await previewNationalYear(nation, yearWith(LATE));
    expect(preview).toMatchObject({ isKnown: true, days: [{ date: '2025-02-17', from: null, to: LATE }] });
    expect(preview.tenants.map(({ tenant, tasks }) => [tenant.code, tasks.map(({ kind, task, to }) => [kind, task.dueOn, to])])).toEqual([
      ['kon-tum', [['moves', '2025-02-17', '2025-02-18']]],
      ['quang-ngai', [['moves', '2025-02-17', '2025-02-18']]],
    ]);
    expect(await written()).toBe(before);
  });

  it('stays as it was where others keep changing the tasks', async () => {
    const store: typeof world.environment.store = {
      transaction: (caller, today, key, work) => {
        const losing = (transaction: CommandTransaction): CommandTransaction =>
          Object.assign(Object.create(transaction) as CommandTransaction, { commit: () => Promise.resolve('raced') });
        return world.environment.store.transaction(caller, today, key, (transaction) => work(losing(transaction)));
      },
    };
    const before = await written();
    const busy = { ...nation, environment: { ...world.environment, store } };
    const announced = { year: yearWith(LATE), document: DOCUMENT };
    await expect(changeNationalYear(busy, announced)).rejects.toThrow(DatesInUseError);
    expect(await written()).toBe(before);
  });

  it('is completed by the next run where one was cut off between two tenants', async () => {
    const store: typeof world.environment.store = {
      transaction: (caller: Caller, ...rest) => {
        if (caller.tenant === other) throw new Unplugged();
        return world.environment.store.transaction(caller, ...rest);
      },
    };
    const cutOff = { ...nation, environment: { ...world.environment, store } };
    await expect(changeNationalYear(cutOff, { year: yearWith(LATE), document: DOCUMENT })).rejects.toThrow(Unplugged);
    expect(await dates()).toEqual({ 'kon-tum': '2025-02-18', 'quang-ngai': '2025-02-17' });
    expect(await nation.calendar.years()).toContainEqual(seeded);

    expect(await load(LATE)).toBe(1);
    expect(await dates()).toEqual({ 'kon-tum': '2025-02-18', 'quang-ngai': '2025-02-18' });
    expect((await nation.calendar.years()).find(({ year }) => year === 2025)).toEqual(yearWith(LATE));
  });

  it('is written to the log of each task with its announcement, and to the platform’s under the same cause', async () => {
    const moves = await world.sql(
      `SELECT n.code, e.actor_type, e.version, convert_from(p.body, 'UTF8')::jsonb AS payload
         FROM (SELECT *, convert_from(envelope, 'UTF8')::jsonb #>> '{target,versionAfter}' AS version FROM audit_event) e
         JOIN audit_payload p USING (tenant_id, event_id) JOIN tenant n USING (tenant_id) WHERE action = 'task.move-date' ORDER BY 1`,
    );
    const payload = {
      reason: 'Thông báo số 99/TB-VPCP: nghỉ 17/02/2025',
      before: { dueOn: '2025-02-17' },
      after: { dueOn: '2025-02-18' },
    };
    expect(moves).toEqual(['kon-tum', 'quang-ngai'].map((code) => expect.objectContaining({ code, actor_type: 'system', payload })));
    const [told, ...more] = await world.sql<{ envelope: { causeId: string } }>(
      `SELECT convert_from(envelope, 'UTF8')::jsonb AS envelope FROM platform_event WHERE stream = 'national-calendar:2025'`,
    );
    expect(more).toEqual([]);
    expect(told?.envelope).toMatchObject({
      action: 'national-calendar.load',
      actor: { type: 'system' },
      tenant: null,
      target: { type: 'national-calendar', id: '2025' },
      documents: [{ ...DOCUMENT, size: '9' }],
      source: 'cli',
    });
    const causes = await world.sql<{ cause: string }>(
      `SELECT convert_from(envelope, 'UTF8')::jsonb ->> 'causeId' AS cause FROM audit_event WHERE action = 'task.move-date' AND tenant_id = $1`,
      [other],
    );
    expect(causes).toEqual([{ cause: told?.envelope.causeId }]);
    expect((await verifyDatabase(world.database.url)).verdict).toBe('clean');
  });

  it('changes nothing the second time', async () => {
    const before = await written();
    expect(await load(LATE)).toBeNull();
    expect(await written()).toBe(before);
  });

  it('leaves a tenant the days that it works itself', async () => {
    const own = {
      id: world.environment.ids.next(),
      date: NEXT.date,
      kind: 'working',
      name: 'Ngày làm việc',
      announcement: 'Số 1',
    } as const;
    await world.done('hoai', addCalendarDay(own));
    expect(await load(LATE, NEXT)).toBe(1);
    expect(await dates()).toEqual({ 'kon-tum': '2025-02-18', 'quang-ngai': '2025-02-19' });
  });

  it('reaches also what was counted by the calendar before while it ran', async () => {
    const correction = { occurredOn: '2025-02-09', dueOn: null, reason: 'Ghi nhầm ngày.' };
    const platformLog: typeof nation.platformLog = {
      append: async (...event) => {
        await world.done('nga', correctOccurrence(exampleIds.occurrence, correction));
        expect(await dates()).toEqual({ 'kon-tum': '2025-02-19', 'quang-ngai': '2025-02-20' });
        await nation.platformLog.append(...event);
      },
    };
    const announced = { year: yearWith(LATE, NEXT, LAST), document: DOCUMENT };
    expect(await changeNationalYear({ ...nation, platformLog }, announced)).toBe(2);
    expect(await dates()).toEqual({ 'kon-tum': '2025-02-20', 'quang-ngai': '2025-02-20' });
  });

  it('moves no date into the past where a day is taken back', async () => {
    world.clock.moveTo('2025-02-20T01:00:00.000Z');
    const { tenants } = await previewNationalYear(nation, yearWith());
    expect(tenants.map(({ tasks }) => tasks.map((task) => [task.kind, task.to, task.kind === 'keeps' && task.because]))).toEqual([
      [['keeps', '2025-02-19', 'new-date-past']],
      [['keeps', '2025-02-17', 'new-date-past']],
    ]);
    expect(await load()).toBe(0);
    expect(await dates()).toEqual({ 'kon-tum': '2025-02-20', 'quang-ngai': '2025-02-20' });
    expect(await load()).toBeNull();
  });

  it('moves no date that is past', async () => {
    world.clock.moveTo('2025-03-03T01:00:00.000Z');
    const { tenants } = await previewNationalYear(nation, yearWith(LATE, NEXT));
    expect(tenants.flatMap(({ tasks }) => tasks)).toEqual([expect.objectContaining({ kind: 'keeps', because: 'date-past' })]);
    expect(await load(LATE, NEXT)).toBe(0);
    expect(await dates()).toEqual({ 'kon-tum': '2025-02-20', 'quang-ngai': '2025-02-20' });
  });

  it('knows a year from then on', async () => {
    expect((await nation.calendar.years()).map(({ year }) => year)).toEqual([2025, 2026]);
    expect(await changeNationalYear(nation, { year: { year: 2027, days: [] }, document: DOCUMENT })).toBe(0);
    expect((await nation.calendar.years()).map(({ year }) => year)).toEqual([2025, 2026, 2027]);
  });

  it('is changed by one alone', async () => {
    const calendar = new PgNationalCalendar(owner);
    await calendar.alone(() => expect(calendar.alone(() => Promise.resolve())).rejects.toThrow(CalendarInUseError));
    expect(await calendar.alone(() => Promise.resolve('free again'))).toBe('free again');
  });
});
