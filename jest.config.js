/** Jest runs the TypeScript as it stands, as ECMAScript modules with the decorators' metadata. */
export default {
  testEnvironment: 'node',
  // Suites wait for Neo4j, browsers and processes of their own as much as they compute.
  maxWorkers: 2,
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
  // Libraries that compute look Math up in Jest's own world, which is slow: the map's layout by ten.
  sandboxInjectedGlobals: ['Math'],
  // Patient enough for a browser that draws in software on a busy machine.
  testTimeout: 180_000,
};
