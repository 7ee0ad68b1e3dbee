import type { Wording } from '#domain/wording';
import type { LocalDate } from '#domain/time/local-date';
import { countFromEvent, type CountedRule, type EventCount } from '#domain/timing/count-from-event';
import { day, weekdayAndDay } from '#domain/timing/explanation/day-words';
import { isMissing, type SpecialDay, type WorkingDays } from '#domain/timing/working-days';

/** The day of the event is not counted. */
const LAW: Wording = { vi: 'BLDS 2015 Điều 147', en: 'Civil Code 2015, Article 147' };

/** Nor does a period in calendar days end on a day off. It speaks of periods that run forward alone. */
const LAW_OF_END: Wording = { vi: 'BLDS 2015 Điều 147–148', en: 'Civil Code 2015, Articles 147–148' };

/** How the days were counted, with what was skipped and why; or what is not there to count them by. */
export function countedWords(rule: CountedRule, event: LocalDate | undefined, calendar: WorkingDays): Wording {
  if (event === undefined) return withoutEvent(rule);
  const count = countFromEvent(rule, event, calendar);
  if (isMissing(count)) return calendarMissing(rule, event, count.missingYear);
  return rule.unit === 'working' ? workingDays(rule, count) : calendarDays(rule, count);
}

/** "Ngay sau khi …" names no number of days. */
export function afterEventWords(event: string, date: LocalDate | undefined): Wording {
  if (date === undefined) {
    return {
      vi: `ngay sau khi ${event}; chưa có ngày của sự kiện, và không ấn định số ngày nên không có hạn cụ thể`,
      en: `at once after “${event}”; the event has no date yet, and as no number of days is named there is no due date`,
    };
  }
  const from = day(date);
  return {
    vi: `bắt đầu ngay từ ngày ${from.vi}; không ấn định số ngày nên không có hạn cụ thể`,
    en: `begins at once on ${from.en}; no number of days is named, so there is no due date`,
  };
}

function calendarDays(rule: CountedRule, { event, counted, due, countedOn }: EventCount): Wording {
  const start = startWords(rule, event);
  const landed = day(counted);
  const end = weekdayAndDay(due);
  const back = rule.kind === 'days-before-event';
  const law = back ? LAW : LAW_OF_END;
  const nth = { vi: `ngày thứ ${rule.n}${back ? ' tính ngược' : ''}`, en: `day ${rule.n}${back ? ' counted back' : ''}` };
  if (counted === due) {
    const reached = weekdayAndDay(counted);
    return { vi: `${start.vi}: ${nth.vi} là ${reached.vi} (${law.vi})`, en: `${start.en}: ${nth.en} is ${reached.en} (${law.en})` };
  }
  const name = countedOn.special?.name ?? { vi: 'nghỉ hằng tuần', en: 'weekly rest' };
  return {
    vi: `${start.vi}: ${nth.vi} là ${landed.vi}, ngày nghỉ (${name.vi}), ${back ? 'đưa về ngày làm việc liền trước' : 'lùi đến ngày làm việc kế tiếp'}, tức ${end.vi} (${law.vi})`,
    en: `${start.en}: ${nth.en} is ${landed.en}, a day off (${name.en}), so it moves to the ${back ? 'working day before' : 'next working day'}, ${end.en} (${law.en})`,
  };
}

function workingDays(rule: CountedRule, { event, due, passed }: EventCount): Wording {
  const start = startWords(rule, event);
  const end = weekdayAndDay(due);
  const skipped = listed(
    { vi: 'bỏ qua', en: 'without' },
    passed.filter(({ kind }) => kind === 'off'),
  );
  const added = listed(
    { vi: 'tính cả', en: 'with' },
    passed.filter(({ kind }) => kind === 'working'),
  );
  return {
    vi: `${start.vi}, chỉ tính ngày làm việc${skipped.vi}${added.vi}, tức ${end.vi} (${LAW.vi})`,
    en: `${start.en}, working days alone${skipped.en}${added.en}, ${end.en} (${LAW.en})`,
  };
}

function startWords(rule: CountedRule, event: LocalDate): Wording {
  const on = day(event);
  const days = daysWords(rule);
  return rule.kind === 'days-before-event'
    ? { vi: `${days.vi} trước ngày ${on.vi} (không tính ngày này)`, en: `${days.en} before ${on.en} (that day not counted)` }
    : { vi: `${days.vi} kể từ ngày ${on.vi} (không tính ngày này)`, en: `${days.en} from ${on.en} (that day not counted)` };
}

function withoutEvent(rule: CountedRule): Wording {
  const days = daysWords(rule);
  const back = rule.kind === 'days-before-event';
  return {
    vi: `${days.vi} ${back ? 'trước' : 'kể từ'} ngày ${rule.event} (không tính ngày này); chưa có ngày của sự kiện nên chưa có hạn`,
    en: `${days.en} ${back ? 'before' : 'from'} “${rule.event}” (that day not counted); the event has no date yet, so there is no due date`,
  };
}

function calendarMissing(rule: CountedRule, event: LocalDate, year: number): Wording {
  const start = startWords(rule, event);
  return {
    vi: `${start.vi}; chưa có lịch ngày làm việc năm ${year} nên chưa tính được hạn`,
    en: `${start.en}; the working days of ${year} are not known yet, so there is no due date`,
  };
}

function daysWords({ n, unit }: CountedRule): Wording {
  const days = n === 1 ? 'day' : 'days';
  return unit === 'working' ? { vi: `${n} ngày làm việc`, en: `${n} working ${days}` } : { vi: `${n} ngày`, en: `${n} ${days}` };
}

/** ", bỏ qua 30/04/2025 (Ngày Chiến thắng), 01/05/2025 (Quốc tế Lao động)"; empty for no days. */
function listed(lead: Wording, days: readonly SpecialDay[]): Wording {
  if (days.length === 0) return { vi: '', en: '' };
  const list = (language: keyof Wording): string => days.map(({ date, name }) => `${day(date)[language]} (${name[language]})`).join(', ');
  return { vi: `, ${lead.vi} ${list('vi')}`, en: `, ${lead.en} ${list('en')}` };
}
