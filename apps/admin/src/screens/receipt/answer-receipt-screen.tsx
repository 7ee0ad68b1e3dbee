import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readAnswerReceiptOptions } from '#api-client/@tanstack/react-query.gen';
import { exactInstant, writtenDay } from '../../kit/day';
import { askedName } from '../task/asked-name';
import { ReceiptPage } from './receipt-page';

const route = getRouteApi('/questions/$questionId/receipt');

/** The receipt of an answer to a question: of an opinion, or of the reason for giving none. */
export function AnswerReceiptScreen(): ReactElement {
  const { t } = useTranslation();
  const { questionId } = route.useParams();
  const query = useQuery(readAnswerReceiptOptions({ path: { id: questionId } }));
  return (
    <ReceiptPage
      title={t('receipt.titleOfAnswer')}
      query={query}
      facts={({ unit, party, origin, question, dueOn, answer, stance, text, submittedAt }) => [
        [t('receipt.asked'), askedName({ unit, party })],
        [t('receipt.question'), origin === 'item' ? t('contribution.askedByRow') : question],
        [t('receipt.dueOn'), writtenDay(dueOn)],
        [t('receipt.answer'), stance === null ? t(`contributionState.${answer}`) : t(`stance.${stance}`)],
        ...(text === null ? [] : [[t('receipt.text'), text] as const]),
        [t('receipt.answeredAt'), exactInstant(submittedAt)],
      ]}
    />
  );
}
