import TestSequencer from '@jest/test-sequencer';

/** What takes longest, in this order: what began last would keep one processor waiting for the other. */
const LONGEST = [
  'test/browser/city-path',
  'test/api/every-api',
  'test/browser/every-example',
  'test/model/matrix/task-matrix',
  'test/model/matrix/contribution-matrix',
  'test/browser/',
  'test/chaos/',
  'test/uploads/',
  'test/model/',
  'test/architecture/',
  'test/hostile/',
];

/** Jest itself goes by what a spec took before, which a fresh machine does not know, else by the size of its file. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const placeOf = ({ path }) => {
      const place = LONGEST.findIndex((part) => path.includes(part));
      return place === -1 ? LONGEST.length : place;
    };
    return super.sort(tests).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
