/**
 * Who may import whom: what HOUSE does not list is an error. test/architecture/boundaries.spec.ts runs these rules on the tree,
 * and each on a fixture that must break it.
 */

const EVERY_NODE_MODULE = ['.*'];
const SERVER_PACKAGES = [
  '@nestjs/.*',
  '@fastify/.*',
  'fastify',
  'class-transformer',
  'class-validator',
  'commander',
  'pino',
  'reflect-metadata',
  'rxjs',
  'uuid',
];
const TEST_PACKAGES = ['@jest/globals', '@nestjs/testing', 'fast-check', 'supertest', 'yaml'];

const PORTS = 'libs/application/src/ports';
const SERVER_APP = { imports: ['libs/domain', 'libs/application', 'libs/composition'], packages: SERVER_PACKAGES, node: EVERY_NODE_MODULE };

/** For every place: the folders that it may import from beside its own, the npm packages, and the modules of Node. */
const HOUSE = {
  'libs/domain': { imports: [], packages: ['xstate', 'temporal-polyfill', 'canonicalize'], node: ['crypto'] },
  'libs/document-reading': {
    imports: ['libs/domain'],
    packages: ['asn1js', 'csv-parse', 'diff', 'file-type', 'node-html-parser', 'pdfkit', 'pkijs', 'saxes', 'unpdf', 'yauzl'],
    node: ['buffer', 'crypto', 'path', 'stream', 'zlib'],
  },
  'libs/plan-import': { imports: ['libs/domain', 'libs/document-reading'], packages: ['mammoth', 'node-html-parser'], node: [] },
  'libs/application': { imports: ['libs/domain', 'libs/plan-import'], packages: [], node: ['crypto'] },
  'libs/persistence': { imports: ['libs/domain', PORTS], packages: ['typeorm', 'pg', 'uuid'], node: ['crypto'] },
  'libs/adapters': {
    imports: ['libs/domain', PORTS],
    packages: ['@aws-sdk/.*', '@node-rs/argon2', '@tus/.*', 'uuid'],
    node: EVERY_NODE_MODULE,
  },
  'libs/rendering': { imports: ['libs/domain'], packages: ['csv-stringify', 'docx', 'fflate', 'write-excel-file'], node: [] },
  'libs/composition': {
    imports: [
      'libs/domain',
      'libs/document-reading',
      'libs/plan-import',
      'libs/application',
      'libs/persistence',
      'libs/adapters',
      'libs/rendering',
    ],
    packages: ['@nestjs/.*', 'pino', 'reflect-metadata', 'rxjs', 'temporal-polyfill', 'yaml'],
    node: EVERY_NODE_MODULE,
  },
  // Generated; only its configuration is written by hand.
  'libs/api-client': { imports: [], packages: ['@hey-api/openapi-ts', '@tanstack/react-query'], node: [] },
  'apps/api': SERVER_APP,
  'apps/worker': SERVER_APP,
  // `docket start` runs the two other processes inside its own.
  'apps/cli': { ...SERVER_APP, imports: [...SERVER_APP.imports, 'apps/api', 'apps/worker'] },
  'apps/admin': {
    imports: ['libs/api-client'],
    packages: [
      '@fontsource-variable/inter',
      '@mantine/.*',
      'yaml',
      '@tanstack/.*',
      '@vitejs/plugin-react',
      'docx-preview',
      'get-nonce',
      'i18next',
      'pdfjs-dist',
      'react',
      'react-dom',
      'react-i18next',
      'tus-js-client',
      'uuid',
      'vite',
      'vite-plugin-compression2',
    ],
    node: [],
  },
};

/** Places without a list: the tests of the whole, and what they are built with. */
const TESTING = 'libs/testing';
const TESTS = 'test';

/** Follows its generator and not our taste. */
const GENERATED = '^libs/api-client/src/generated/';

const SPEC = String.raw`\.spec\.tsx?$`;
const UNRESOLVED = ['unknown', 'undetermined'];
const folder = (path) => `^${path}/`;
const npmPackage = (name) => `(^|/)node_modules/${name}/`;
const nodeModule = (name) => `^(node:)?${name}$`;

/** One rule for a place's own code; one for its specs, which may also use what tests are made of. */
function rulesOf([place, { imports, packages, node }]) {
  const name = place.replace('/', '-').replace(/^libs-/, '');
  const listed = [...[place, ...imports].map(folder), ...packages.map(npmPackage)];
  const anyNode = node === EVERY_NODE_MODULE;
  const own = {
    name: `${name}-imports`,
    comment: `${place} may import: ${[...imports, ...packages, anyNode ? 'node:*' : node.map((module) => `node:${module}`)].flat().join(', ')}.`,
    severity: 'error',
    from: { path: folder(place), pathNot: SPEC },
    to: {
      pathNot: [...listed, ...(anyNode ? [] : node.map(nodeModule))],
      dependencyTypesNot: [...UNRESOLVED, ...(anyNode ? ['core'] : [])],
    },
  };
  const specs = {
    name: `${name}-specs-import`,
    comment: `Specs of ${place} may also import ${[TESTING, ...TEST_PACKAGES].join(', ')}, and every module of Node.`,
    severity: 'error',
    from: { path: `${folder(place)}.*${SPEC}` },
    to: { pathNot: [...listed, folder(TESTING), ...TEST_PACKAGES.map(npmPackage)], dependencyTypesNot: [...UNRESOLVED, 'core'] },
  };
  return [own, specs];
}

/** A package that has one home: nobody else imports it, tests included unless they are listed. */
function onlyIn(packages, places) {
  return { from: { pathNot: places.map(folder) }, to: { path: packages.map(npmPackage) } };
}

const RULES = [
  {
    name: 'testing-imports',
    comment: 'libs/testing may import everything but apps.',
    from: { path: folder(TESTING) },
    to: { path: '^apps/' },
  },
  {
    name: 'nest-only-outside',
    comment: '@nestjs/* belongs to apps and libs/composition.',
    ...onlyIn(['@nestjs/.*'], ['apps/api', 'apps/worker', 'apps/cli', 'libs/composition', TESTS]),
  },
  { name: 'typeorm-only-in-persistence', comment: 'TypeORM stays where the rows are.', ...onlyIn(['typeorm'], ['libs/persistence']) },
  {
    name: 'pg-only-in-persistence-and-tests',
    comment: 'The driver stays where the SQL is; tests use it to play the database owner.',
    ...onlyIn(['pg'], ['libs/persistence', TESTING, TESTS]),
  },
  { name: 'xstate-only-in-domain', comment: 'The machines are the domain.', ...onlyIn(['xstate'], ['libs/domain']) },
  {
    name: 'no-strangers',
    comment: 'Every file lives in a place that this configuration lists.',
    from: { pathNot: [...Object.keys(HOUSE), TESTING, TESTS].map(folder) },
    to: {},
  },
  {
    name: 'no-circular',
    comment: 'Files that need each other, if only for a type, are one file or want a third one.',
    from: { pathNot: GENERATED },
    to: { circular: true },
  },
  { name: 'no-unresolvable', comment: 'Every import leads somewhere.', from: {}, to: { couldNotResolve: true } },
  {
    name: 'no-orphans',
    comment:
      'A file that imports nothing and that nobody imports is dead; a process of its own imports the build, and what declares the types of a package is found by its name.',
    from: {
      orphan: true,
      pathNot: [SPEC, String.raw`\.d\.ts$`, String.raw`(^|/)vite\.config\.ts$`, String.raw`^test/chaos/clock-worker\.mjs$`],
    },
    to: {},
  },
  {
    name: 'no-dev-packages-in-the-product',
    comment: 'What is not installed in production is not imported there (the browser bundle is made before).',
    from: { path: '^(apps|libs)/', pathNot: [SPEC, folder(TESTING), folder('apps/admin'), folder('libs/api-client')] },
    to: { dependencyTypes: ['npm-dev'] },
  },
  {
    name: 'no-undeclared-packages',
    comment: "A package of somebody else's may vanish with the next install: name it in package.json.",
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
].map((rule) => ({ ...rule, severity: 'error' }));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...Object.entries(HOUSE).flatMap(rulesOf), ...RULES],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test/architecture/fixtures)/' },
    // A type is an import like another: what the compiler leaves out needs no telling apart, which would transpile every file.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['docket-source', 'node', 'import', 'default'] },
  },
};
