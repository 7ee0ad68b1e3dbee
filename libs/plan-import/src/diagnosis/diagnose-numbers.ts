import type { Diagnostic, ProposedSection } from '#domain/plan/proposal';
import { question } from '#plan-import/diagnosis/diagnostic';

/** Section and number are a row's identity in the plan: what has them twice is asked about. */
export function diagnoseNumbers(sections: readonly ProposedSection[]): readonly Diagnostic[] {
  const paths = sections.flatMap(({ number, items }) => [number, ...items.map((item) => `${number}.${item.number}`)]);
  const repeated = new Set(paths.filter((path, index) => paths.indexOf(path) < index));
  return [...repeated].map((path) => question('number-repeated', null, `Số thứ tự ${path} có hơn một lần.`));
}
