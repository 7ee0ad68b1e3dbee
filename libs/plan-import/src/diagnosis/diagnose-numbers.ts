import { itemPath } from '#domain/plan/plan';
import type { Diagnostic, ProposedSection } from '#domain/plan/proposal';
import { question } from '#plan-import/diagnosis/diagnostic';

/** Section and number are a row's identity in the plan: what has them twice, or stands above the first section, is asked about. */
export function diagnoseNumbers(sections: readonly ProposedSection[]): readonly Diagnostic[] {
  const paths = sections.flatMap(({ number, items }) => [number, ...items.map((item) => itemPath(number, item.number))]);
  const repeated = new Set(paths.filter((path, index) => paths.indexOf(path) < index));
  const twice = [...repeated].map((path) => question('number-repeated', null, `Số thứ tự ${path} có hơn một lần.`));
  const isAbove = sections.length > 1 && sections[0]?.number === '';
  return isAbove ? [...twice, question('section-missing', null, 'Có dòng đứng trước mọi mục (I, II, …).')] : twice;
}
