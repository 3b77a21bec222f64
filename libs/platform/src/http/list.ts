import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Transactions } from '../database/transactions';
import { type ListQuery, parseListQuery } from './list-query';

export type FilterType = 'date' | 'text' | 'enum' | 'uuid' | 'int' | 'bool';

export interface Filter {
  /** SQL expression, never taken from a caller. */
  column: string;
  type: FilterType;
  values?: readonly string[];
  description?: string;
}

/** What a list can be asked: closed vocabularies that stand for SQL expressions. */
export interface ListSpec {
  filters: Record<string, Filter>;
  /** Sort key → SQL expression that is never null. */
  sorts: Record<string, string>;
  /** For example `-decidedOn`. */
  defaultSort: string;
  /** SQL expression of the row's id, the last word of every order. */
  id: string;
  /** Condition for `q`; `bind` turns a value into a placeholder. */
  search?: (text: string, bind: (value: unknown) => string) => string;
}

export interface ListSource<T> {
  select: string;
  from: string;
  where?: string;
  params?: unknown[];
  map: (row: Record<string, unknown>) => T;
}

export interface Listing<T> {
  items: T[];
  page: { limit: number; next: string | null; prev: string | null };
  total: { count: number; exact: boolean };
}

const COUNT_LIMIT = 10_000;

/** Parses and documents the query of a list; unknown parameters are refused. */
export const ListParameters = (spec: ListSpec): ParameterDecorator =>
  createParamDecorator((_: unknown, context: ExecutionContext): ListQuery =>
    parseListQuery(spec, context.switchToHttp().getRequest<Request>().query),
  )();

export const ApiList = (spec: ListSpec) =>
  applyDecorators(
    ...Object.entries(spec.filters).map(([name, filter]) =>
      ApiQuery({
        name,
        required: false,
        description: `${filter.description ?? `Filter by ${name}`}; also \`${name}.in\`, \`${name}.gte\`, \`${name}.lt\`, \`${name}.isNull\``,
        schema: schemaOf(filter),
      }),
    ),
    ApiQuery({
      name: 'sort',
      required: false,
      description: `Keys: ${Object.keys(spec.sorts).join(', ')}; a leading minus turns the order`,
      schema: { type: 'string', maxLength: 200, example: spec.defaultSort },
    }),
    ApiQuery({
      name: 'limit',
      required: false,
      description: 'Rows of a page for machines',
      schema: { type: 'integer', minimum: 1, maximum: 200, default: 20 },
    }),
    ApiQuery({
      name: 'cursor',
      required: false,
      description: 'Where to go on: page.next or page.prev of the last answer',
      schema: { type: 'string', maxLength: 2000 },
    }),
    ApiQuery({
      name: 'page',
      required: false,
      description: 'Page number for people, from 1',
      schema: { type: 'integer', minimum: 1 },
    }),
    ApiQuery({
      name: 'pageSize',
      required: false,
      description: 'Rows of a page for people',
      schema: { type: 'integer', minimum: 1, maximum: 200 },
    }),
    ...(spec.search
      ? [
          ApiQuery({
            name: 'q',
            required: false,
            description: 'Search words',
            schema: { type: 'string', maxLength: 200 },
          }),
        ]
      : []),
  );

function schemaOf(filter: Filter): Record<string, unknown> {
  switch (filter.type) {
    case 'date':
      return { type: 'string', format: 'date' };
    case 'uuid':
      return { type: 'string', format: 'uuid' };
    case 'int':
      return { type: 'integer' };
    case 'bool':
      return { type: 'boolean' };
    case 'enum':
      return { type: 'string', enum: [...(filter.values ?? [])] };
    case 'text':
      return { type: 'string', maxLength: 200 };
  }
}

/** Rows and count of one list, built from one condition so that they cannot disagree. */
export async function runList<T>(
  transactions: Pick<Transactions, 'query'>,
  query: ListQuery,
  source: ListSource<T>,
): Promise<Listing<T>> {
  const built = query.build(source.where, source.params ?? []);
  const rows = await transactions.query<Record<string, unknown>>(
    `select ${source.select}, ${built.cursorColumns} from ${source.from} where ${built.pageWhere}
      order by ${built.orderBy} limit ${built.limit + 1} offset ${built.offset}`,
    built.pageParams,
  );
  const [total] = await transactions.query<{ count: number }>(
    `select count(*)::int as count from (select 1 from ${source.from} where ${built.where} limit ${COUNT_LIMIT + 1}) counted`,
    built.params,
  );
  const count = total?.count ?? 0;
  const hasMore = rows.length > built.limit;
  const page = rows.slice(0, built.limit);
  if (built.backwards) page.reverse();
  const cursors = query.cursorsOf(page, hasMore);
  return {
    items: page.map((row) => source.map(row)),
    page: { limit: built.limit, ...cursors },
    total: { count: Math.min(count, COUNT_LIMIT), exact: count <= COUNT_LIMIT },
  };
}
