import { NAMES, type Block, type Name } from './contenders.js';

/** Medians over the rounds, and ratios within each round with their spread. */
export function benchReport(blocks: readonly Block[], clientCounts: readonly number[]): string {
  const rows = clientCounts.flatMap((clients) =>
    NAMES.map((name) =>
      row(
        name,
        blocks.filter((block) => block.clients === clients),
      ),
    ),
  );
  const rates = ['| Clients | | Submissions/s | p99 ms | Node CPU µs | PostgreSQL CPU µs |', '|---|---|---|---|---|---|', ...rows];
  const ratios = clientCounts.map((clients) => {
    const at = blocks.filter((block) => block.clients === clients);
    return `| ${clients} | ${ratio(at, 'ours', 'F0')} | ${ratio(at, 'ours', 'F1')} | ${ratio(at, 'F1', 'F0')} |`;
  });
  const head = ['| Clients | ours / F0 | ours / F1 | F1 / F0 |', '|---|---|---|---|'];
  return [...head, ...ratios, '', ...rates].join('\n');
}

function row(name: Name, blocks: readonly Block[]): string {
  const mine = blocks.filter((block) => block.name === name);
  const of = (value: (block: Block) => number | null, digits = 0): string => {
    const known = mine.map(value).filter((one) => one !== null);
    return known.length === 0 ? '–' : median(known).toFixed(digits);
  };
  const cells = [of(({ rate }) => rate), of(({ p99 }) => p99, 1), of(({ nodeCpu }) => nodeCpu), of(({ postgresCpu }) => postgresCpu)];
  return `| ${mine[0]?.clients ?? ''} | ${name} | ${cells.join(' | ')} |`;
}

/** Round by round: block k of the one against block k of the other. */
function ratio(blocks: readonly Block[], one: Name, other: Name): string {
  const others = blocks.filter(({ name }) => name === other);
  const ratios = blocks.filter(({ name }) => name === one).map(({ rate }, round) => rate / (others[round]?.rate ?? NaN));
  return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
