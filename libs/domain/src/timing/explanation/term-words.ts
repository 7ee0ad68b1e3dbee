import type { Wording } from '#domain/wording';
import type { CountedRule } from '#domain/timing/count-from-event';
import { day } from '#domain/timing/explanation/day-words';
import { countedWords } from '#domain/timing/explanation/event-words';
import { countBoth, NO_CALENDAR, type TimingSettings } from '#domain/timing/resolve-timing';
import { statutoryTermOf } from '#domain/timing/statutory-term';
import { isMissing } from '#domain/timing/working-days';

/** How a term from an event is counted; where the law has another one than the plan prints, both, and which of them decides. */
export function termWords(rule: CountedRule, settings: TimingSettings): Wording {
  const event = rule.date ?? settings.eventDate;
  const calendar = settings.calendar ?? NO_CALENDAR;
  const statute = statutoryTermOf(rule);
  if (statute === null) return countedWords(rule, event, calendar);
  const { law } = statute;
  const lawfulDays: Wording = {
    vi: `luật định ${daysOf(statute.rule).vi} (${law.vi})`,
    en: `the law says ${daysOf(statute.rule).en} (${law.en})`,
  };
  if (event === undefined) {
    const words = countedWords(rule, event, calendar);
    return { vi: `${words.vi}; ${lawfulDays.vi}`, en: `${words.en}; ${lawfulDays.en}` };
  }
  const { beside } = countBoth(rule, event, settings);
  const other = beside === null || isMissing(beside) ? null : day(beside.due);
  if (settings.statutoryWins === true) {
    const words = countedWords(statute.rule, event, calendar);
    const printed = { vi: `văn bản in ${daysOf(rule).vi}`, en: `the plan prints ${daysOf(rule).en}` };
    return {
      vi: `${lawfulDays.vi}: ${words.vi}; ${printed.vi}${other === null ? '' : `, tức ${other.vi}`}, theo luật`,
      en: `${lawfulDays.en}: ${words.en}; ${printed.en}${other === null ? '' : `, ${other.en}`}: the law decides`,
    };
  }
  const words = countedWords(rule, event, calendar);
  return {
    vi: `${words.vi}; ${lawfulDays.vi}${other === null ? '' : `, tức ${other.vi}`}, theo văn bản`,
    en: `${words.en}; ${lawfulDays.en}${other === null ? '' : `, ${other.en}`}: the plan decides`,
  };
}

function daysOf({ n, unit }: CountedRule): Wording {
  return unit === 'working' ? { vi: `${n} ngày làm việc`, en: `${n} working days` } : { vi: `${n} ngày`, en: `${n} days` };
}
