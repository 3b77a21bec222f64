import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

/** Kilobytes after gzip of what the first page of a visit loads. */
const FIRST_ROUTE_JS_KB = 470;
const CSS_KB = 115;
/** What opening any further page may add. */
const LATER_ROUTE_JS_KB = 190;

const kilobytes = (text: string) => gzipSync(text).length / 1000;

function withImports(names: string[], chunks: Map<string, Rollup.OutputChunk>): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string) => {
    const chunk = chunks.get(name);
    if (!chunk || seen.has(name)) return;
    seen.add(name);
    chunk.imports.forEach(visit);
  };
  names.forEach(visit);
  return seen;
}

/**
 * Fails the build when a page has grown beyond what the office PCs of this job load in time. The first page of a visit
 * is the workbench: the entry, its page and everything both import.
 */
export function budget(firstPage: RegExp): Plugin {
  return {
    name: 'budget',
    generateBundle(_options, bundle) {
      const outputs = Object.values(bundle);
      const chunks = new Map(
        outputs.flatMap((output) => (output.type === 'chunk' ? [[output.fileName, output] as const] : [])),
      );
      const sizes = new Map([...chunks].map(([name, chunk]) => [name, kilobytes(chunk.code)]));
      const sum = (names: Iterable<string>) =>
        [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
      const entries = [...chunks.values()].filter((chunk) => chunk.isEntry);
      const pages = [...chunks.values()].filter((chunk) => chunk.isDynamicEntry);
      const shell = withImports(
        entries.map((chunk) => chunk.fileName),
        chunks,
      );
      const first = withImports(
        [...entries, ...pages.filter((page) => firstPage.test(page.facadeModuleId ?? ''))].map(
          (chunk) => chunk.fileName,
        ),
        chunks,
      );
      const css = outputs.reduce(
        (total, output) =>
          output.type === 'asset' && output.fileName.endsWith('.css')
            ? total + kilobytes(String(output.source))
            : total,
        0,
      );
      const found = [
        { what: 'JavaScript of the first page', size: sum(first), limit: FIRST_ROUTE_JS_KB },
        { what: 'all style sheets', size: css, limit: CSS_KB },
        ...pages.map((page) => ({
          what: `JavaScript that ${page.fileName} adds`,
          size: sum([...withImports([page.fileName], chunks)].filter((name) => !shell.has(name))),
          limit: LATER_ROUTE_JS_KB,
        })),
      ];
      const over = found.filter(({ size, limit }) => size > limit);
      for (const { what, size, limit } of found.slice(0, 2))
        this.info(`${what}: ${size.toFixed(0)} of ${limit} kB`);
      if (over.length > 0) {
        this.error(
          over.map(({ what, size, limit }) => `${what}: ${size.toFixed(0)} kB, limit ${limit} kB`).join('; '),
        );
      }
    },
  };
}
