// Nest 12 is published as ES modules only and Jest on Node 20 cannot require() those, so our TypeScript
// and every ES module in node_modules are compiled to CommonJS by swc into Jest's own cache.
const path = require('node:path');

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

module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '\\.ts$': ['@swc/jest', typescript(false)],
    '\\.tsx$': ['@swc/jest', typescript(true)],
    '/node_modules/.+\\.m?js$': path.join(__dirname, 'tools/jest/esm-to-cjs.cjs'),
  },
  transformIgnorePatterns: ['/node_modules/(?:typeorm|typescript|@swc|jest[^/]*|@jest|lodash)/'],
  moduleNameMapper: { '^@mingcha/([^/]+)$': path.join(__dirname, 'libs/$1/src/index.ts') },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.nx/'],
  setupFiles: ['reflect-metadata'],
};
