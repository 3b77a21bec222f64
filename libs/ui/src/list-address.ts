import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What every list of the API answers. */
export interface Page<T> {
  items: T[];
  page: { limit: number; next: string | null; prev: string | null };
  total: { count: number; exact: boolean };
}

/** Keys of the address that say how to show a list, not what is in it. */
const SHOWING = new Set(['page', 'pageSize', 'sort']);

export const PAGE_SIZES = [20, 50] as const;

/** The state of a list, held in the address only: Back restores it and a saved view is a query string. */
export interface ListAddress {
  page: number;
  pageSize: number;
  sort: string | null;
  /** Filters as the API names them: `state`, `dueOn.lt`, `q`. */
  filters: Record<string, string>;
  /** Everything the API gets. */
  query: Record<string, string | number>;
  filtered: boolean;
  /** Sets filters (empty removes) and goes back to the first page. */
  filter: (change: Record<string, string | null | undefined>) => void;
  clear: () => void;
  turn: (page: number) => void;
  resize: (pageSize: number) => void;
  order: (sort: string | null) => void;
}

/**
 * Binds a list to the address bar. Only `allowed` filter keys reach the API, which refuses unknown ones: an address
 * edited by hand shows the list instead of an error.
 */
export function useListAddress(allowed: readonly string[], defaultSort?: string): ListAddress {
  const [parameters, setParameters] = useSearchParams();
  return useMemo(() => {
    const page = Math.max(1, Number(parameters.get('page')) || 1);
    const asked = Number(parameters.get('pageSize'));
    const pageSize = PAGE_SIZES.find((size) => size === asked) ?? PAGE_SIZES[0];
    const sort = parameters.get('sort');
    const filters = Object.fromEntries(
      [...parameters].filter(([key, value]) => !SHOWING.has(key) && allowed.includes(key) && value !== ''),
    );
    const change = (edit: (next: URLSearchParams) => void) =>
      setParameters((current) => {
        const next = new URLSearchParams(current);
        edit(next);
        return next;
      });
    const put = (next: URLSearchParams, key: string, value: string | null | undefined) =>
      value ? next.set(key, value) : next.delete(key);
    return {
      page,
      pageSize,
      sort,
      filters,
      query: {
        ...filters,
        page,
        pageSize,
        ...((sort ?? defaultSort) ? { sort: (sort ?? defaultSort)! } : {}),
      },
      filtered: Object.keys(filters).length > 0,
      filter: (values) =>
        change((next) => {
          next.delete('page');
          for (const [key, value] of Object.entries(values)) put(next, key, value);
        }),
      clear: () =>
        change((next) => {
          for (const key of [...next.keys()]) if (key !== 'pageSize' && key !== 'sort') next.delete(key);
        }),
      turn: (to) => change((next) => put(next, 'page', to > 1 ? String(to) : null)),
      resize: (size) =>
        change((next) => {
          next.delete('page');
          put(next, 'pageSize', size === PAGE_SIZES[0] ? null : String(size));
        }),
      order: (by) =>
        change((next) => {
          next.delete('page');
          put(next, 'sort', by);
        }),
    };
  }, [parameters, setParameters, allowed, defaultSort]);
}
