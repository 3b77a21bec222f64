import { isPlainDate } from '@mingcha/law';
import type { Filter, ListSpec } from './list';
import { type FieldProblem, invalid } from './problem';
import type { Text } from '../text';

const RESERVED = new Set(['limit', 'cursor', 'page', 'pageSize', 'sort', 'q']);
const COMPARISONS: Record<string, string> = { gte: '>=', gt: '>', lte: '<=', lt: '<' };
const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 200;
const MAX_DEPTH = 10_000;

interface SortKey {
  expression: string;
  descending: boolean;
}

interface Cursor {
  values: string[];
  backwards: boolean;
  sort: string;
}

export interface BuiltList {
  /** Condition of the whole list. */
  where: string;
  params: unknown[];
  /** The same, and the place from which this page goes on. */
  pageWhere: string;
  pageParams: unknown[];
  cursorColumns: string;
  orderBy: string;
  limit: number;
  offset: number;
  backwards: boolean;
}

/** A list request that has been checked against its spec. */
export class ListQuery {
  constructor(
    private readonly conditions: ((bind: (value: unknown) => string) => string)[],
    private readonly sort: SortKey[],
    private readonly sortText: string,
    private readonly limit: number,
    private readonly offset: number,
    private readonly cursor: Cursor | null,
  ) {}

  build(where: string | undefined, params: readonly unknown[]): BuiltList {
    const bound = [...params];
    const bind = (value: unknown) => `$${bound.push(value)}`;
    const parts = [where ?? 'true', ...this.conditions.map((condition) => condition(bind))];
    const condition = parts.map((part) => `(${part})`).join(' and ');
    const pageBound = [...bound];
    const pageWhere = this.cursor
      ? `${condition} and (${this.after(this.cursor, (value) => `$${pageBound.push(value)}`)})`
      : condition;
    const backwards = this.cursor?.backwards ?? false;
    return {
      where: condition,
      params: bound,
      pageWhere,
      pageParams: pageBound,
      cursorColumns: this.sort.map((key, index) => `(${key.expression})::text as "__${index}"`).join(', '),
      orderBy: this.sort
        .map((key) => `${key.expression} ${key.descending !== backwards ? 'desc' : 'asc'}`)
        .join(', '),
      limit: this.limit,
      offset: this.offset,
      backwards,
    };
  }

  cursorsOf(
    rows: readonly Record<string, unknown>[],
    hasMore: boolean,
  ): { next: string | null; prev: string | null } {
    const backwards = this.cursor?.backwards ?? false;
    const hasBefore = backwards ? hasMore : this.cursor !== null || this.offset > 0;
    const hasAfter = backwards ? true : hasMore;
    return {
      next: hasAfter ? this.encode(rows.at(-1), false) : null,
      prev: hasBefore ? this.encode(rows[0], true) : null,
    };
  }

  private encode(row: Record<string, unknown> | undefined, backwards: boolean): string | null {
    if (!row) return null;
    const values = this.sort.map((_, index) => String(row[`__${index}`]));
    return Buffer.from(JSON.stringify({ values, backwards, sort: this.sortText } satisfies Cursor)).toString(
      'base64url',
    );
  }

  /** Keyset condition for keys of mixed directions: equal so far, then beyond. */
  private after(cursor: Cursor, bind: (value: unknown) => string): string {
    return this.sort
      .map((key, index) => {
        const equal = this.sort
          .slice(0, index)
          .map((earlier, position) => `(${earlier.expression})::text = ${bind(cursor.values[position])}`);
        const sign = key.descending !== cursor.backwards ? '<' : '>';
        // The placeholder takes the type of the expression it is compared with.
        return [...equal, `${key.expression} ${sign} ${bind(cursor.values[index])}`].join(' and ');
      })
      .map((part) => `(${part})`)
      .join(' or ');
  }
}

/** @throws 400 naming each unknown or unreadable parameter. */
export function parseListQuery(spec: ListSpec, query: Record<string, unknown>): ListQuery {
  const errors: FieldProblem[] = [];
  const refuse = (name: string, code: string, detail: Text) =>
    errors.push({ pointer: `/${name}`, code, detail, severity: 'error' });
  const conditions: ((bind: (value: unknown) => string) => string)[] = [];
  for (const [name, raw] of Object.entries(query)) {
    if (typeof raw !== 'string') {
      refuse(name, 'repeated', { zh: '同一参数只能出现一次', en: 'may stand once only' });
      continue;
    }
    if (name === 'q' && spec.search) {
      const text = raw.trim();
      if (text.length > 200) refuse('q', 'max_length', { zh: '检索词过长', en: 'is too long' });
      else if (text) conditions.push((bind) => spec.search!(text, bind));
      continue;
    }
    if (RESERVED.has(name) && !(name === 'q' && !spec.search)) continue;
    const condition = conditionOf(spec, name, raw);
    if (typeof condition === 'string') {
      refuse(name, condition, { zh: '不认识的参数或取值', en: 'is not a known parameter or value' });
    } else conditions.push(condition);
  }
  const text = (name: string) => (typeof query[name] === 'string' ? (query[name] as string) : undefined);
  const sortText = text('sort') ?? spec.defaultSort;
  const sort = parseSort(spec, sortText, refuse);
  const limit = parseNumber(text('pageSize') ?? text('limit'), DEFAULT_LIMIT, MAX_LIMIT, 'limit', refuse);
  const page = parseNumber(text('page'), 1, MAX_DEPTH, 'page', refuse);
  if (page * limit > MAX_DEPTH) {
    refuse('page', 'too_deep', {
      zh: '翻页过深，请缩小条件或改用 cursor',
      en: 'is too deep; narrow the filter or use cursor',
    });
  }
  const cursor = parseCursor(text('cursor'), sortText, sort.length, refuse);
  if (errors.length > 0) throw invalid(errors);
  return new ListQuery(conditions, sort, sortText, limit, cursor ? 0 : (page - 1) * limit, cursor);
}

type Refuse = (name: string, code: string, detail: Text) => void;

function conditionOf(
  spec: ListSpec,
  name: string,
  raw: string,
): ((bind: (value: unknown) => string) => string) | 'unknown_parameter' | 'unreadable_value' {
  const dot = name.indexOf('.');
  const field = dot < 0 ? name : name.slice(0, dot);
  const operator = dot < 0 ? 'eq' : name.slice(dot + 1);
  const filter = Object.hasOwn(spec.filters, field) ? spec.filters[field] : undefined;
  if (!filter) return 'unknown_parameter';
  if (operator === 'isNull') {
    if (raw !== 'true' && raw !== 'false') return 'unreadable_value';
    return () => `${filter.column} is ${raw === 'true' ? '' : 'not '}null`;
  }
  if (operator === 'in') {
    const values = raw.split(',');
    if (values.length > 200 || !values.every((value) => isReadable(filter, value))) return 'unreadable_value';
    return (bind) => `(${filter.column})::text = any(${bind(values)}::text[])`;
  }
  if (!isReadable(filter, raw)) return 'unreadable_value';
  if (operator === 'eq') return (bind) => `${filter.column} = ${bind(raw)}`;
  const comparison = Object.hasOwn(COMPARISONS, operator) ? COMPARISONS[operator] : undefined;
  if (!comparison || filter.type === 'bool' || filter.type === 'uuid' || filter.type === 'enum')
    return 'unknown_parameter';
  return (bind) => `${filter.column} ${comparison} ${bind(raw)}`;
}

function isReadable(filter: Filter, value: string): boolean {
  switch (filter.type) {
    case 'date':
      return isPlainDate(value);
    case 'uuid':
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
    case 'int':
      return /^-?\d{1,15}$/.test(value);
    case 'bool':
      return value === 'true' || value === 'false';
    case 'enum':
      return filter.values?.includes(value) ?? false;
    case 'text':
      return value.length > 0 && value.length <= 200;
  }
}

function parseSort(spec: ListSpec, text: string, refuse: Refuse): SortKey[] {
  const keys = text
    .split(',')
    .map((part) => ({ name: part.replace(/^-/, ''), descending: part.startsWith('-') }));
  const sort: SortKey[] = [];
  for (const { name, descending } of keys) {
    if (Object.hasOwn(spec.sorts, name)) sort.push({ expression: spec.sorts[name]!, descending });
    else refuse('sort', 'unknown_sort', { zh: `不能按 ${name} 排序`, en: `cannot sort by ${name}` });
  }
  return [...sort, { expression: spec.id, descending: sort.at(-1)?.descending ?? false }];
}

function parseNumber(
  text: string | undefined,
  fallback: number,
  max: number,
  name: string,
  refuse: Refuse,
): number {
  if (text === undefined) return fallback;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= max) return value;
  refuse(name, 'out_of_range', {
    zh: `应为 1 至 ${max} 的整数`,
    en: `must be a whole number from 1 to ${max}`,
  });
  return fallback;
}

function parseCursor(
  text: string | undefined,
  sortText: string,
  keys: number,
  refuse: Refuse,
): Cursor | null {
  if (text === undefined) return null;
  try {
    const cursor = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Cursor;
    const readable =
      Array.isArray(cursor.values) && cursor.values.length === keys && cursor.sort === sortText;
    if (readable && cursor.values.every((value) => typeof value === 'string')) {
      return { values: cursor.values, backwards: cursor.backwards === true, sort: cursor.sort };
    }
  } catch {
    // An unreadable cursor is refused below like one for another order.
  }
  refuse('cursor', 'unreadable_cursor', {
    zh: '翻页位置无效，请从第一页重新开始',
    en: 'does not fit this list; start again from the first page',
  });
  return null;
}
