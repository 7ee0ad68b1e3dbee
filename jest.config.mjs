/** Specs of the API run in one process, which loads it once, those of the example plan on one product, or each by itself. */
const TOGETHER = ['test/api/every-api', 'test/browser/every-example'];
const APART = ['test/api/[^/]+\\.db\\.spec', '\\.example\\.spec'];
const LEFT_OUT = process.env.DOCKET_TEST_TOGETHER === '1' ? APART : TOGETHER;

/** Jest runs the TypeScript sources as ES modules; `docket-source` makes `#lib/*` imports resolve to them. */
export default {
  testEnvironment: '<rootDir>/test/plain-context.mjs',
  testEnvironmentOptions: { customExportConditions: ['docket-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testSequencer: '<rootDir>/test/longest-first.mjs',
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.system\\.spec\\.ts$', ...LEFT_OUT],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2024',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        exclude: [],
        swcrc: false,
      },
    ],
  },
  // A test is no measurement: where the machine stands still for a minute, it goes on after it.
  testTimeout: 120_000,
  workerIdleMemoryLimit: '1GB',
};
