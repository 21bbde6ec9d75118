/** Jest runs the TypeScript as it stands, as ECMAScript modules with the decorators' metadata. */
export default {
  testEnvironment: './test/support/plainGlobals.js',
  testSequencer: './test/support/slowFirst.js',
  // Suites wait for Neo4j, browsers and processes of their own as much as they compute.
  maxWorkers: 2,
  // What a suite has loaded is never given back: after a hundred of them, loading takes ten times as long.
  workerIdleMemoryLimit: '700MB',
  // One Neo4j for the run, started by the first suite that asks for it.
  globalSetup: './test/support/neo4j/globalSetup.js',
  globalTeardown: './test/support/neo4j/globalTeardown.js',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  setupFiles: ['<rootDir>/test/support/properties.js'],
  reporters: ['default', '<rootDir>/test/support/skippedReporter.js'],
  // Patient enough for a browser that draws in software on a busy machine.
  testTimeout: 180_000,
};
