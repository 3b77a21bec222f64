import type { Plugin } from 'vite';

/** Parts of antd that no screen uses; a name added to a screen has to leave this list. */
const UNUSED = [
  'affix',
  'anchor',
  'avatar',
  'ribbon',
  'calendar',
  'carousel',
  'cascader',
  'collapse',
  'color-picker',
  'float-btn',
  'image',
  'masonry',
  'mentions',
  'menu',
  'layout',
  'list',
  'listy',
  'popconfirm',
  'qrcode',
  'rate',
  'result',
  'segmented',
  'skeleton',
  'slider',
  'splitter',
  'statistic',
  'timeline',
  'tour',
  'transfer',
  'tree',
  'tree-select',
  'upload',
  'watermark',
  'picker',
  'descriptions',
  'page-header',
  'back-top',
  'border-beam',
  'card',
  'dropdown-menu',
  'select-tree',
  'comment',
];

const UNUSED_CLASS = new RegExp(`\\.ant-(?:${UNUSED.join('|')})(?![a-z])`);

/** Splits a sheet into its top-level rules; strings in the antd sheet contain no braces. */
function* topLevelRules(css: string): Generator<string> {
  let depth = 0;
  let start = 0;
  for (let index = 0; index < css.length; index += 1) {
    if (css[index] === '{') depth += 1;
    if (css[index] === '}' && (depth -= 1) === 0) {
      yield css.slice(start, index + 1);
      start = index + 1;
    }
  }
}

/** Drops a rule when all its selectors are of unused parts, and the unused ones of the others. */
function keep(rule: string): string {
  const brace = rule.indexOf('{');
  const head = rule.slice(0, brace);
  if (head.startsWith('@media') || head.startsWith('@supports')) {
    const inner = [...topLevelRules(rule.slice(brace + 1, -1))].map(keep).join('');
    return inner && `${head}{${inner}}`;
  }
  if (head.startsWith('@')) return rule;
  // The published sheet carries the default theme's values; ours are written at run time under another key.
  if (head.includes('.css-var-')) return '';
  // A comma inside :is(), :not() or :where() must not split the selector.
  const selectors = head.split(/,(?![^(]*\))/).filter((selector) => !UNUSED_CLASS.test(selector));
  return selectors.length > 0 ? selectors.join(',') + rule.slice(brace) : '';
}

/**
 * antd's published style sheet without the parts we do not use: the office PCs of this job parse every byte of it.
 * @see libs/ui/src/theme.ts, which turns antd's own run-time styles off
 */
export function leanAntdCss(): Plugin {
  return {
    name: 'lean-antd-css',
    enforce: 'pre',
    transform(code, id) {
      if (!/antd[\\/]dist[\\/]antd\.css/.test(id)) return null;
      return { code: [...topLevelRules(code)].map(keep).join(''), map: null };
    },
  };
}
