import { Group, Radio, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeriodReportDto, PeriodRowDto } from '#api-client/index';
import { writtenDay, writtenInstant } from '../../kit/day';
import { periodWords } from '../../kit/period';
import { isWordless, SAYINGS, shownText, type RowWords, type Saying } from './period-words';
import classes from './period.module.css';

interface Props {
  readonly row: PeriodRowDto;
  readonly said: RowWords;
  /** Why it was refused; undefined where it was not. */
  readonly refusal: string | undefined;
  readonly onSay: (said: RowWords) => void;
}

/** A row of the plan, and what is said of it this period. */
export function PeriodRow({ row, said, refusal, onSay }: Props): ReactElement {
  const { t } = useTranslation();
  const { id, item, planCode, leadUnit, dueOn, report, capacities } = row;
  const isOpen = report === null && capacities.length > 0;
  return (
    <li className={classes.row} data-chosen={(isOpen && said.saying !== 'later') || undefined}>
      <div>
        <p className={classes.place}>
          <Link to="/tasks/$taskId" params={{ taskId: id }}>
            {item.path} · {planCode}
          </Link>
          <span>{leadUnit.name}</span>
        </p>
        <p className={classes.content}>{item.content}</p>
        <p className={classes.muted}>
          {t('thisPeriod.timing', { text: item.timingText })}
          {dueOn !== null && ` · ${writtenDay(dueOn)}`}
        </p>
      </div>
      <div className={classes.said}>
        {report !== null && <Told report={report} />}
        {report === null && capacities.length === 0 && <p className={classes.muted}>{t('thisPeriod.mayNot')}</p>}
        {isOpen && <Saying row={row} said={said} onSay={onSay} />}
        {refusal !== undefined && (
          <p className={classes.refusal} role="alert">
            {t('thisPeriod.refused', { reason: refusal })}
          </p>
        )}
      </div>
    </li>
  );
}

function Told({ report: { text, reportedAt } }: { readonly report: PeriodReportDto }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <blockquote>{text ?? t('task.progressNothing')}</blockquote>
      <p className={classes.mark}>{t('thisPeriod.toldAt', { time: writtenInstant(reportedAt) })}</p>
    </>
  );
}

/** To type is to have an update; the words of the period before stand there as such until somebody makes them their own. */
function Saying({ row, said, onSay }: Pick<Props, 'row' | 'said' | 'onSay'>): ReactElement {
  const { t } = useTranslation();
  const { item, before } = row;
  const { saying } = said;
  const isOfBefore = saying === 'later' && before !== null && before.text !== null && said.text === before.text;
  const offered = SAYINGS.filter((choice) => choice !== 'same' || before !== null);
  return (
    <>
      <Radio.Group
        aria-label={t('thisPeriod.quick', { path: item.path })}
        value={saying}
        onChange={(chosen) => onSay({ ...said, saying: SAYINGS.find((one) => one === chosen) ?? 'later' })}
      >
        <Group gap="md">
          {offered.map((choice) => (
            <Radio key={choice} value={choice} label={t(`thisPeriod.choices.${choice}`)} />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        aria-label={t('thisPeriod.text', { path: item.path })}
        className={isOfBefore || saying === 'same' ? classes.before : undefined}
        autosize
        minRows={2}
        maxLength={10_000}
        readOnly={saying === 'nothing'}
        value={shownText(row, said)}
        onChange={({ currentTarget }) => onSay({ saying: 'text', text: currentTarget.value })}
        error={isWordless(said) ? t('thisPeriod.textMissing') : undefined}
      />
      <p className={classes.mark}>{useMark(row, said)}</p>
    </>
  );
}

/** What stands in the field, in words. */
function useMark({ before }: PeriodRowDto, { saying, text }: RowWords): string {
  const { t } = useTranslation();
  const period = before === null ? '' : (periodWords(before.period, t) ?? before.period);
  const marks: Readonly<Record<Saying, string>> = {
    text: t('thisPeriod.changed'),
    same: t('thisPeriod.confirmed', { period }),
    nothing: t('thisPeriod.nothing'),
    later: laterMark(),
  };
  return marks[saying];

  function laterMark(): string {
    if (before === null) return t('thisPeriod.noBefore');
    if (before.text === null) return t('thisPeriod.nothingBefore', { period });
    return text === before.text ? t('thisPeriod.fromBefore', { period }) : '';
  }
}
