import {
  actKinds,
  cleanIdentifier,
  type CodeEntry,
  counterpartCategories,
  idTypes,
  parsePenaltyKinds,
} from '@mingcha/law';

type Plain = Record<string, unknown>;

/** A draft before anything is known about it: cleaned, with Chinese names turned into codes, not yet checked. */
export type CleanDraft = Plain;

/** Spreadsheets carry these along; `trim` takes ideographic blanks, but not them. */
const INVISIBLE = /^[\s\u200b-\u200d\u2060]+|[\s\u200b-\u200d\u2060]+$/g;
const INVISIBLE_END = /^[\u200b-\u200d\u2060]|[\u200b-\u200d\u2060]$/;
const CODES = new Set(['organUscc', 'uscc', 'idNumber', 'representativeIdNumber', 'sourceUnitCode']);
const IDS = new Set(['organId']);

const CATEGORY_OF = namesOf(counterpartCategories);
const ID_TYPE_OF = new Map([...namesOf(idTypes), ['居民身份证', 'resident_id'], ['护照', 'passport']]);
const ACT_KIND_OF = namesOf(actKinds);
/** Names that sheets use beside those of article 9. */
const PENALTY_ALIASES = new Map([
  ['暂扣许可证', 'permit_suspension'],
  ['暂扣执照', 'permit_suspension'],
  ['吊销许可证', 'permit_revocation'],
  ['吊销执照', 'permit_revocation'],
  ['拘留', 'detention'],
  ['没收非法所得', 'confiscation_of_gains'],
]);

/**
 * Cleans what a source sent, before any check: blanks at both ends (full-width ones too) go, codes become half-width
 * and upper case, empty text means "not given", Chinese names of kinds become codes. What it does not understand it
 * leaves as it is, for the checks to name.
 */
export function cleanDraft(draft: unknown): CleanDraft {
  if (!isPlain(draft)) return { '': draft };
  const clean = cleanFields(draft);
  rename(clean, 'actKind', (value) => named(value, ACT_KIND_OF));
  const counterpart = clean['counterpart'];
  if (isPlain(counterpart)) {
    rename(counterpart, 'category', (value) => named(value, CATEGORY_OF));
    rename(counterpart, 'idType', idTypeOf);
    rename(counterpart, 'representativeIdType', idTypeOf);
  }
  if (Array.isArray(clean['penaltyKinds'])) clean['penaltyKinds'] = penaltyCodes(clean['penaltyKinds']);
  return clean;
}

/** Absent members stay absent: deleting one would make every later look at the object slow. */
function rename(record: Plain, name: string, read: (value: unknown) => unknown): void {
  const value = record[name];
  if (value !== undefined) record[name] = read(value);
}

function cleanFields(record: Plain): Plain {
  const clean: Plain = {};
  for (const [name, value] of Object.entries(record)) {
    const cleaned = cleanValue(name, value);
    if (cleaned !== undefined) clean[name] = cleaned;
  }
  return clean;
}

function cleanValue(name: string, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') {
    const text = CODES.has(name) ? cleanIdentifier(value) : trimmed(value);
    if (text === '') return undefined;
    return IDS.has(name) ? text.toLowerCase() : text;
  }
  if (Array.isArray(value)) return value.map((entry) => (isPlain(entry) ? cleanFields(entry) : entry));
  return isPlain(value) ? cleanFields(value) : value;
}

function trimmed(text: string): string {
  const short = text.trim();
  return INVISIBLE_END.test(short) ? short.replace(INVISIBLE, '') : short;
}

function penaltyCodes(values: readonly unknown[]): unknown[] {
  const codes = new Set<unknown>();
  for (const value of values) {
    const text = typeof value === 'string' ? trimmed(value) : value;
    if (text === '') continue;
    if (typeof text !== 'string' || /^[a-z_]+$/.test(text)) {
      codes.add(text);
      continue;
    }
    const { kinds, unknown } = parsePenaltyKinds(text);
    kinds.forEach((kind) => codes.add(kind));
    unknown.forEach((name) => codes.add(PENALTY_ALIASES.get(name) ?? name));
  }
  return [...codes];
}

function idTypeOf(value: unknown): unknown {
  const found = named(value, ID_TYPE_OF);
  return typeof found === 'string' && /^其他\s*[-－—:：（(*]/.test(found) ? 'other' : found;
}

function namesOf(list: readonly CodeEntry<string>[]): Map<string, string> {
  return new Map(list.map((entry) => [entry.title.zh, entry.code]));
}

function named(value: unknown, names: ReadonlyMap<string, string>): unknown {
  return typeof value === 'string' ? (names.get(value) ?? value) : value;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
