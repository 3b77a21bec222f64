// Jest transformer for node_modules: compiles ES modules to CommonJS and leaves CommonJS alone.
const { transformSync, version } = require('@swc/core');
const { createHash } = require('node:crypto');

const LOOKS_LIKE_ESM =
  /^\s*(?:import\s*(?:[\w*{"'$]|\/\*)|export\s*(?:[*{]|default\b|const\b|let\b|var\b|function\b|class\b|async\b))|\bimport\.meta\b|;export\s*[{*]|}from["']/m;

module.exports = {
  process(source, file) {
    if (!/\.mjs$/.test(file) && !LOOKS_LIKE_ESM.test(source)) return { code: source };
    return transformSync(source, {
      filename: file,
      swcrc: false,
      configFile: false,
      sourceMaps: false,
      module: { type: 'commonjs' },
      jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
    });
  },
  getCacheKey(source, file) {
    return createHash('sha1').update(version).update(file).update(source).digest('hex');
  },
};
