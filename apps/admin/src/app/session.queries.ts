import { answerOf, api, client, rememberCsrfToken, type Schema } from '@mingcha/contract';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

/** Who is signed in, what they may do, and which day it is for the server. */
export type Me = Schema<'SignedInDto'>;
export type Credentials = Schema<'LoginDto'>;

/** Rights that change while somebody works arrive with the next reading. */
const FRESH_MS = 5 * 60_000;

const ME = api.queryOptions('get', '/api/v1/auth/me').queryKey;

function accept(me: Me): Me {
  rememberCsrfToken(me.csrfToken);
  return me;
}

export function useMe() {
  return useQuery({
    queryKey: ME,
    queryFn: async ({ signal }) => accept(await answerOf(client.GET('/api/v1/auth/me', { signal }))),
    staleTime: FRESH_MS,
    retry: false,
  });
}

/** Puts a fresh answer about the caller in place, so that every screen sees the new rights at once. */
function settle(queries: QueryClient, me: Me): void {
  queries.setQueryData(ME, accept(me));
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Credentials) => answerOf(client.POST('/api/v1/auth/login', { body })),
    onSuccess: (me) => settle(queries, me),
  });
}

export function useSignOut() {
  return useMutation({
    mutationFn: () => answerOf(client.POST('/api/v1/auth/logout')),
    // A full load forgets every record that was read in this session.
    onSettled: () => window.location.assign('/'),
  });
}

export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'ChangePasswordDto'>) =>
      answerOf(client.POST('/api/v1/auth/password', { body })),
    onSuccess: (me) => settle(queries, me),
  });
}

export function useBeginSecondFactor() {
  return useMutation({ mutationFn: () => answerOf(client.POST('/api/v1/auth/totp')) });
}

export function useConfirmSecondFactor() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => answerOf(client.POST('/api/v1/auth/totp/confirmation', { body: { code } })),
    onSuccess: (me) => settle(queries, me),
  });
}

export function useRemoveSecondFactor() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => answerOf(client.POST('/api/v1/auth/totp/removal', { body: { code } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ME }),
  });
}
