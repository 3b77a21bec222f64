import { api } from '@mingcha/contract';

/** Organs change rarely; a list of them stays good for this long. */
const FRESH_MS = 10 * 60_000;
const MOST = 200;

/** The organs of the district, for filters of those who see more than one. */
export function useOrgans(enabled: boolean) {
  return api.useQuery(
    'get',
    '/api/v1/organs',
    { params: { query: { limit: MOST } } },
    { enabled, staleTime: FRESH_MS },
  );
}
