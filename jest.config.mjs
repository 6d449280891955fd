/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/lambda/tests/support/environment.ts',
  // The skill writes one log line a turn.
  silent: true,
  roots: ['<rootDir>/lambda/tests', '<rootDir>/simulator', '<rootDir>/scripts'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // ask-sdk-test calls mocha's `it`; under jest it gets jest's.
  moduleNameMapper: { '^mocha$': '<rootDir>/lambda/tests/support/mocha.cjs' },
  maxWorkers: '100%',
  // Nothing here is timed; a loaded machine only needs longer.
  testTimeout: 30_000,
  coverageProvider: 'babel',
  collectCoverageFrom: ['lambda/src/**/*.ts', 'simulator/**/*.ts'],
};
