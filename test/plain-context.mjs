import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/**
 * The environment of Node for tests, on a context whose global object is an ordinary one. Jest's own is watched: every look at `Math`,
 * `Map` or `process` goes through it, which made the longest calculation of the specs two and a half times slower.
 */
export default class PlainContext extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}
