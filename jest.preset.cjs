// Nest 12 is published as ES modules only and Jest on Node 20 cannot require() those, so our TypeScript
// and every ES module in node_modules are compiled to CommonJS by swc into Jest's own cache.
const path = require('node:path');

const inTools = (file) => path.join(__dirname, 'tools/jest', file);

const typescript = (tsx) => ({
  sourceMaps: 'inline',
  swcrc: false,
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      ...(tsx ? { react: { runtime: 'automatic' } } : {}),
    },
  },
});

const node = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '\\.ts$': ['@swc/jest', typescript(false)],
    '\\.tsx$': ['@swc/jest', typescript(true)],
    '/node_modules/.+\\.m?js$': inTools('esm-to-cjs.cjs'),
    '/tools/.+\\.mjs$': inTools('esm-to-cjs.cjs'),
  },
  transformIgnorePatterns: ['/node_modules/(?:typeorm|typescript|@swc|jest[^/]*|@jest|lodash)/'],
  moduleNameMapper: {
    '^@mingcha/([^/]+)$': path.join(__dirname, 'libs/$1/src/index.ts'),
    '\\.(?:css|svg|png|woff2)$': inTools('empty-module.cjs'),
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.nx/'],
  setupFiles: ['reflect-metadata'],
};

/** Components in jsdom, with what jsdom lacks and antd 6 needs. */
const screen = {
  ...node,
  testEnvironment: 'jsdom',
  setupFiles: [inTools('browser-gaps.cjs')],
  setupFilesAfterEnv: ['@testing-library/jest-dom'],
};

module.exports = { node, screen };
