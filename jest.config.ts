/**
 * Node 20 cannot read TypeScript by itself, so Jest loads this file with ts-node. From Node 22.18 on it needs no loader.
 * @jest-config-loader ts-node
 * @jest-config-loader-options {"transpileOnly": true, "skipProject": true, "compilerOptions": {"module": "CommonJS", "ignoreDeprecations": "6.0"}}
 */
import type { Config } from 'jest';

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { node, screen } = require('./jest.preset.cjs') as Record<'node' | 'screen', object>;

const config: Config = {
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: [
    {
      ...node,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts', '<rootDir>/tools/**/*.spec.mjs'],
    },
    { ...screen, displayName: 'screens', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.tsx'] },
    {
      ...node,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs}/**/*.int-spec.ts'],
      globalSetup: '<rootDir>/tools/jest/global-setup.mjs',
      globalTeardown: '<rootDir>/tools/jest/global-teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/tools/jest/queue-backend.cjs'],
    },
    { ...node, displayName: 'commands', testMatch: ['<rootDir>/tools/**/*.int-spec.mjs'] },
  ],
};

export default config;
