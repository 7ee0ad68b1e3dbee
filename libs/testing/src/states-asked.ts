import type { MatrixLine } from './read-matrix.js';

/**
 * In which states each person of a matrix is asked over HTTP. Whose lines say what nobody said before is asked in all, until every answer that
 * a case has in a state was given by somebody; everybody else in one state, by turns. `npm run proof:matrix` asks everybody in all; the rules
 * themselves are asked every cell each time.
 * @param states the columns that hold answers; the others name the person (`who`) and the case
 */
export function statesAsked<State extends string>(
  matrix: readonly MatrixLine[],
  states: readonly State[],
): ReadonlyMap<string, readonly State[]> {
  const answers = answersOf(matrix, states);
  const covering = process.env.DOCKET_PROOF === 'matrix' ? new Set(answers.keys()) : coveringOf(answers);
  return new Map(
    [...answers.keys()].map((who, index) => [who, states.filter((_state, turn) => covering.has(who) || turn === index % states.length)]),
  );
}

/** What each person is answered, with the case and the state. */
function answersOf(matrix: readonly MatrixLine[], states: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const answers = new Map<string, Set<string>>();
  for (const { who = '', ...line } of matrix) {
    const one = Object.entries(line).flatMap(([column, cell]) => (states.includes(column) ? [] : [cell]));
    const said = answers.get(who) ?? new Set();
    answers.set(who, said);
    for (const state of states) said.add([...one, state, line[state]].join());
  }
  return answers;
}

/** People who together are given every answer; each time the one who is given most of those that are missing. */
function coveringOf(answers: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const covering = new Set<string>();
  const missing = new Set([...answers.values()].flatMap((said) => [...said]));
  const given = (said: ReadonlySet<string>): number => [...said].filter((answer) => missing.has(answer)).length;
  while (missing.size > 0) {
    const [next] = [...answers].toSorted(([, one], [, other]) => given(other) - given(one));
    if (next === undefined) break;
    covering.add(next[0]);
    for (const answer of next[1]) missing.delete(answer);
  }
  return covering;
}
