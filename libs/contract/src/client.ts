import type { QueryClient } from '@tanstack/react-query';
import createFetchClient from 'openapi-fetch';
import createReactQueryClient from 'openapi-react-query';
import type { components, paths } from './schema.generated';
import { transport } from './transport';

/** A shape of the contract by its name: `Schema<'DeadlineDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/**
 * The typed client: `client.POST('/api/v1/decisions', { body })`. It resolves with `data` or rejects with a
 * `ProblemError`; an answer that is not a success never comes back as a value.
 */
export const client = createFetchClient<paths>({ fetch: transport, credentials: 'same-origin' });

/** The same for reading on screens: `api.useQuery('get', '/api/v1/deadlines/{id}', …)`. */
export const api = createReactQueryClient(client);

/** The body of an answer; the transport has already thrown for everything else. */
export async function answerOf<T>(sent: Promise<{ data?: T }>): Promise<T> {
  return (await sent).data as T;
}

/**
 * Filters as the address bar has them. The operators (`dueOn.gte`, `state.in`) are described in words in the document,
 * so its types do not know them; the API refuses unknown ones.
 */
export function anyFilter(query: Record<string, string | number>): never {
  return query as never;
}

/** Has every reading whose path begins with one of these read again, after an act that touches it. */
export function touch(queries: QueryClient, ...beginnings: string[]): Promise<void> {
  return queries.invalidateQueries({
    predicate: ({ queryKey }) =>
      beginnings.some((beginning) => String(queryKey[1]).startsWith(`/api/v1${beginning}`)),
  });
}
