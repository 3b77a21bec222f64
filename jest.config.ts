import type { Config } from 'jest';

// eslint-disable-next-line @typescript-eslint/no-require-imports
const preset = require('./jest.preset.cjs') as Config;

const config: Config = {
  maxWorkers: 2,
  projects: [
    {
      ...preset,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/src/**/*.spec.ts'],
    },
    {
      ...preset,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs}/**/src/**/*.int-spec.ts'],
      globalSetup: '<rootDir>/tools/jest/global-setup.mjs',
      globalTeardown: '<rootDir>/tools/jest/global-teardown.mjs',
      testTimeout: 60_000,
    } as Config,
  ],
};

export default config;
