// Fails when a file imports what its room may not know, or passes a library's door.
// usage: node tools/check-boundaries.mjs [root]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { refusal } from './boundaries.mjs';

const root = path.resolve(process.argv[2] ?? fileURLToPath(new URL('../', import.meta.url)));
const projects = ['apps', 'libs']
  .flatMap((place) => filesIn(place, ['.json']))
  .filter((file) => path.basename(file) === 'project.json')
  .map((file) => {
    const settings = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    return { name: settings.name, tags: settings.tags ?? [], folder: path.dirname(file) };
  });

const faults = [];
for (const project of projects) {
  const kinds = project.tags.filter((tag) => tag.startsWith('kind:'));
  if (kinds.length !== 1) faults.push(`${project.folder}/project.json: exactly one kind: tag is needed`);
  for (const file of sourcesOf(project)) checkFile(project, file);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  console.error(`${faults.length} import(s) cross a boundary`);
  process.exit(1);
}
console.log(`boundaries hold in ${projects.length} projects`);

function checkFile(project, file) {
  const source = readFileSync(path.join(root, file), 'utf8');
  const isSpec = /\.(int-)?spec\.tsx?$|\.journey\.ts$|\.factory\.ts$/.test(file);
  for (const { fileName } of ts.preProcessFile(source, true, true).importedFiles) {
    const fault = faultOf(project, file, fileName, isSpec);
    if (fault) faults.push(`${file}: import of ${fileName}: ${fault}`);
  }
}

function faultOf(project, file, specifier, isSpec) {
  if (specifier.startsWith('.')) {
    const target = path.join(path.dirname(file), specifier);
    return target.startsWith(`${project.folder}/`) ? null : 'leaves the project; use its door';
  }
  const [, name, rest] = /^@mingcha\/([^/]+)(\/.*)?$/.exec(specifier) ?? [];
  if (!name) return null;
  if (rest) return 'passes the door of the library';
  const target = projects.find((candidate) => candidate.folder === `libs/${name}`);
  return target ? refusal(project, target, isSpec) : 'no such library';
}

function sourcesOf(project) {
  return filesIn(project.folder, ['.ts', '.tsx']);
}

function filesIn(folder, endings) {
  return ts.sys
    .readDirectory(path.join(root, folder), endings, ['node_modules', 'dist'])
    .map((file) => path.relative(root, file));
}
