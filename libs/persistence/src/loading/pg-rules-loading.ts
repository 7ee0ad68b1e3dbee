import type { DeadlineRulesChange, LoadedCalendar, LoadedDeadlineRules } from '#application/ports/loaded';
import { GENESIS } from '#domain/audit/seal-event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import type { Outage } from '#domain/outage/outage';
import type { ArisenTask, NilReturn } from '#domain/plan/on-demand/on-demand';
import { USUAL_RULES, type DeadlineRules } from '#domain/task/deadline-rules';
import type { ReportingScheme } from '#domain/timing/reporting-scheme';
import type { CalendarYear } from '#domain/timing/working-days';
import type { TenantSession } from '../stores/tenant-session.js';
import { headOf, withHead } from './heads.js';
import { LOAD_OWN_DAYS, type OwnDayLoadRow } from './load-calendar.js';
import { DEADLINE_RULES_CHANGES, LOAD_DEADLINE_RULES } from './load-deadlines.js';
import { ARISEN_TASKS, NIL_RETURNS } from './load-on-demand.js';
import { LOAD_OUTAGES } from './load-outages.js';
import { LOAD_SCHEMES, SCHEME_HEAD } from './load-reporting.js';

/** Reads what holds for the whole tenant: its calendar, its clock's rules, its reporting periods, its outages, and what of its plans comes as it arises. */
export class PgRulesLoading {
  constructor(protected readonly session: TenantSession) {}

  async deadlineRules(): Promise<LoadedDeadlineRules> {
    const { tenant } = this.session;
    const [row] = await this.session.send<DeadlineRules & { version: number; head: string }>({
      name: 'deadline-rules',
      text: LOAD_DEADLINE_RULES,
      values: [tenant],
    });
    if (row === undefined) return { rules: USUAL_RULES, head: { stream: `deadline-rules:${tenant}`, seq: 0, hash: GENESIS } };
    const { version, head, ...rules } = row;
    return { rules, head: headOf('deadline-rules', tenant, { version, head }) };
  }

  async deadlineRulesChanges(): Promise<readonly DeadlineRulesChange[]> {
    const values = [this.session.tenant];
    const rows = await this.session.send<{ change: DeadlineRulesChange }>({ text: DEADLINE_RULES_CHANGES, values });
    return rows.map(({ change }) => change);
  }

  async reportingSchemes(): Promise<readonly (ReportingScheme & { readonly version: number })[]> {
    const values = [this.session.tenant];
    const rows = await this.session.send<{ scheme: ReportingScheme & { version: number } }>({ text: LOAD_SCHEMES, values });
    return rows.map(({ scheme }) => scheme);
  }

  async reportingScheme(code: string): Promise<{ readonly id: Uuid; readonly head: StreamHead } | null> {
    const values = [this.session.tenant, code];
    const [row] = await this.session.send<{ id: string; version: number; head: string }>({ text: SCHEME_HEAD, values });
    return row === undefined ? null : withHead('reporting-scheme', row);
  }

  nilReturns(itemIds: readonly Uuid[]): Promise<readonly NilReturn[]> {
    return this.session.send<NilReturn>({ name: 'nil-returns', text: NIL_RETURNS, values: [this.session.tenant, [...itemIds]] });
  }

  arisenTasks(itemIds: readonly Uuid[]): Promise<readonly ArisenTask[]> {
    return this.session.send<ArisenTask>({ name: 'arisen-tasks', text: ARISEN_TASKS, values: [this.session.tenant, [...itemIds]] });
  }

  outages(): Promise<readonly Outage[]> {
    return this.session.send<Outage>({ text: LOAD_OUTAGES, values: [this.session.tenant] });
  }

  async calendarDays(): Promise<LoadedCalendar> {
    const [national, own] = await Promise.all([
      this.session.send<CalendarYear>({ name: 'national-calendar', text: 'SELECT year, days FROM national_calendar ORDER BY year' }),
      this.session.send<OwnDayLoadRow>({ name: 'calendar-days', text: LOAD_OWN_DAYS, values: [this.session.tenant] }),
    ]);
    return { national, own: own.map(({ version, head, ...day }) => ({ ...day, head: headOf('calendar-day', day.id, { version, head }) })) };
  }
}
