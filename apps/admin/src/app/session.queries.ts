import { call, rememberCsrfToken } from '@mingcha/contract';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

/** Who is signed in and what they may do. */
export interface Me {
  user: {
    id: string;
    username: string;
    name: string;
    role: string | null;
    roles: string[];
    /** Which rows are visible: the own organ's, the district's, or no business rows. */
    scope: 'organ' | 'district' | 'none' | 'system';
    organ: { id: string; name: string; shortName: string; kind: string; uscc: string } | null;
    mustChangePassword: boolean;
    secondFactorEnrolled: boolean;
    secondFactorRequired: boolean;
  };
  permissions: string[];
  csrfToken: string;
  /** The day it is for the server, which is the one that decides. */
  today: string;
}

const ME = ['me'];

function accept(me: Me): Me {
  rememberCsrfToken(me.csrfToken);
  return me;
}

export function useMe() {
  return useQuery({
    queryKey: ME,
    queryFn: async ({ signal }) => accept(await call<Me>('GET', '/auth/me', { signal })),
    staleTime: 5 * 60_000,
    retry: false,
  });
}

/** Puts a fresh answer about the caller in place, so that every screen sees the new rights at once. */
export function settleMe(queries: QueryClient, me: Me): void {
  queries.setQueryData(ME, accept(me));
}

export interface Credentials {
  username: string;
  password: string;
  code?: string;
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => call<Me>('POST', '/auth/login', { body: credentials }),
    onSuccess: (me) => settleMe(queries, me),
  });
}

export function useSignOut() {
  return useMutation({
    mutationFn: () => call<void>('POST', '/auth/logout'),
    // A full load forgets every record that was read in this session.
    onSettled: () => window.location.assign('/'),
  });
}

export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: { currentPassword: string; newPassword: string }) =>
      call<Me>('POST', '/auth/password', { body: change }),
    onSuccess: (me) => settleMe(queries, me),
  });
}

/** The key of a new authenticator, shown once. */
export interface Enrolment {
  secret: string;
  uri: string;
}

export function useBeginSecondFactor() {
  return useMutation({ mutationFn: () => call<Enrolment>('POST', '/auth/totp') });
}

export function useConfirmSecondFactor() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => call<Me>('POST', '/auth/totp/confirmation', { body: { code } }),
    onSuccess: (me) => settleMe(queries, me),
  });
}

export function useRemoveSecondFactor() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => call<void>('POST', '/auth/totp/removal', { body: { code } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ME }),
  });
}
