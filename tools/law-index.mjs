// Writes libs/law/INDEX.md: document, article → rule, spec, users. `--check` compares instead of writing.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lawFolder = join(root, 'libs/law');
const target = join(lawFolder, 'INDEX.md');
const SKIPPED = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report']);

/** The door of libs/law as a running module. */
async function loadLaw() {
  const folder = mkdtempSync(join(tmpdir(), 'law-index-'));
  try {
    const bundle = await rolldown({
      input: join(lawFolder, 'src/index.ts'),
      platform: 'node',
      logLevel: 'silent',
    });
    const file = join(folder, 'law.mjs');
    await bundle.write({ file, format: 'esm' });
    await bundle.close();
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sourcesUnder(folder) {
  const found = [];
  const walk = (current) => {
    for (const entry of readdirSync(current, { withFileTypes: true })) {
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && !entry.name.startsWith('.')) walk(join(current, entry.name));
      } else if (/\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts')) {
        const path = join(current, entry.name);
        found.push({ path: relative(root, path), text: readFileSync(path, 'utf8') });
      }
    }
  };
  walk(folder);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const quoted = (id) => new RegExp(`['"\`]${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['"\`]`);
const isSpec = (source) => /\.(int-)?spec\.tsx?$/.test(source.path);
const roomOf = (path) => path.split('/').slice(0, 2).join('/');
const link = (path) => {
  const inLaw = relative('libs/law', path);
  return `[${inLaw.startsWith('..') ? path : inLaw}](${inLaw})`;
};
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads, rows) => [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

/** Everything in the law that cites an article: what it is called, where it is written, which articles. */
function collectCitations(law, sources) {
  const own = sources.filter((source) => source.path.startsWith('libs/law/src/') && !isSpec(source));
  const fileWith = (pattern, ending = '.ts') =>
    own.find((source) => source.path.endsWith(ending) && pattern.test(source.text))?.path;
  const citations = [];
  for (const rule of law.rules) {
    const file = fileWith(new RegExp(`id: ${quoted(rule.id).source}`), '.rule.ts');
    citations.push({ kind: 'rule', id: rule.id, title: rule.title, file, rule, basis: allBasisOf(rule) });
  }
  for (const process of [law.decisionTransitions, law.disclosureTransitions]) {
    const file = fileWith(new RegExp(`id: ${quoted(process.id).source}`), '.transitions.ts');
    citations.push({
      kind: 'process',
      id: `${process.id} (states and actions)`,
      title: process.title,
      file,
      basis: process.transitions.flatMap((line) => line.basis),
    });
  }
  const grounds = 'libs/law/src/disclosure/withholding-grounds.ts';
  citations.push({
    kind: 'list',
    id: 'grounds for withholding',
    file: grounds,
    basis: law.withholdingGrounds.flatMap((ground) => ground.basis),
  });
  citations.push({
    kind: 'list',
    id: 'kinds of penalty',
    file: 'libs/law/src/statistics/penalty-kinds.ts',
    basis: law.penaltyKindsBasis,
  });
  for (const pack of law.districtPacks) {
    if (pack.startsFrom !== undefined) continue;
    const sections = [...pack.values, ...pack.nationalRule].map((entry) => entry.source);
    citations.push({
      kind: 'district',
      id: `district ${pack.id}`,
      file: `libs/law/src/districts/${pack.id}.district.ts`,
      basis: sections,
    });
  }
  const calendarFile = 'libs/law/src/calendar/national-calendar.ts';
  const statutoryFile = 'libs/law/src/calendar/statutory-days.ts';
  for (const id of Object.keys(law.documents)) {
    const articles = law.documents[id].articles.map((article) => ({ document: id, article: article.number }));
    if (id.startsWith('holiday-notice-')) {
      citations.push({ kind: 'list', id: 'national calendar', file: calendarFile, basis: articles });
    } else if (id.startsWith('holiday-measures-')) {
      citations.push({ kind: 'list', id: 'statutory days off', file: statutoryFile, basis: articles });
    }
  }
  for (const citation of citations) {
    if (citation.file === undefined)
      throw new Error(`no file of libs/law defines ${citation.kind} ${citation.id}`);
  }
  return citations;
}

function allBasisOf(rule) {
  return [...rule.basis, ...rule.values.flatMap((value) => value.basis)];
}

function valueText(value) {
  if (value !== null && typeof value === 'object' && 'amount' in value)
    return `${value.amount} ${value.unit}`;
  return JSON.stringify(value);
}

function ruleRows(law, citations, sources) {
  return citations
    .filter((citation) => citation.kind === 'rule')
    .map(({ id, title, file, rule }) => {
      const text = readFileSync(join(root, file), 'utf8');
      const name = /export const (\w+)/.exec(text)?.[1];
      const mention = new RegExp(`${quoted(id).source}|\\b${name}\\b`);
      const specs = sources.filter(
        (source) => isSpec(source) && source.path.startsWith('libs/law/') && mention.test(source.text),
      );
      const users = sources.filter(
        (source) => !source.path.startsWith('libs/law/') && !isSpec(source) && mention.test(source.text),
      );
      const rooms = [...new Set(users.map((source) => roomOf(source.path)))].sort();
      const values = rule.values.map((entry) => `from ${entry.from}: ${valueText(entry.value)}`);
      return [
        `\`${id}\` ${title.zh}<br>${title.en}`,
        values.join('<br>'),
        link(file),
        specs.map((source) => link(source.path)).join('<br>') || '–',
        rooms.join(', ') || '–',
      ];
    });
}

function documentSections(law, citations) {
  return Object.entries(law.documents).map(([id, document]) => {
    const facts = [
      document.number,
      document.inForceFrom && `in force from ${document.inForceFrom}`,
      !document.inForceFrom && document.issuedOn && `issued ${document.issuedOn}`,
    ].filter(Boolean);
    const rows = document.articles.map((article) => {
      const users = citations.filter((citation) =>
        citation.basis.some((basis) => basis.document === id && basis.article === article.number),
      );
      const links = [...new Set(users.map((user) => `${user.id}: ${link(user.file)}`))];
      return [article.number, article.paraphrase.en, article.certainty, links.join('<br>') || 'background'];
    });
    return [
      `### ${document.title.zh} · ${document.title.en}`,
      [`\`${id}\``, ...facts].join(' · '),
      table(['article', 'what it says', 'certainty', 'relied on by'], rows),
    ].join('\n\n');
  });
}

function render(law, sources) {
  const citations = collectCitations(law, sources);
  return [
    '# Index of the law',
    'Generated by `node tools/law-index.mjs` from the rules themselves; CI fails when it is stale. Certainty: `text_read` – the rule’s own text was read; `stated` – an official page or press text states it; `local` – true in one place.',
    '## Rules',
    table(['rule', 'values', 'file', 'specs', 'used in'], ruleRows(law, citations, sources)),
    '## Documents and articles',
    ...documentSections(law, citations),
  ].join('\n\n');
}

async function main() {
  const check = process.argv.includes('--check');
  const law = await loadLaw();
  const sources = [...sourcesUnder(join(root, 'libs')), ...sourcesUnder(join(root, 'apps'))];
  const options = (await resolveConfig(target)) ?? {};
  const text = await format(render(law, sources), { ...options, parser: 'markdown' });
  let present = '';
  try {
    present = readFileSync(target, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (!check) {
    if (present !== text) writeFileSync(target, text);
    process.stdout.write(`libs/law/INDEX.md ${present === text ? 'was up to date' : 'written'}\n`);
  } else if (present !== text) {
    process.stderr.write('libs/law/INDEX.md is stale: run node tools/law-index.mjs\n');
    process.exitCode = 1;
  }
}

await main();
