import { type APIRequestContext, request as requests } from '@playwright/test';
import { type ApiSession, signInByApi } from './api-session';
import type { RunningSystem } from './system';

/** The bureau itself enforces nothing in the demonstration: an organ whose lists are empty when a journey begins. */
export const QUIET_ORGAN = '明川区司法局';

/** An account that the security administrator has just opened, with the password that is shown once. */
export async function openAccount(
  security: ApiSession,
  username: string,
  role: string,
  organ = QUIET_ORGAN,
): Promise<{ username: string; temporaryPassword: string }> {
  const organs = await security.call<{ items: { id: string; name: string }[] }>('GET', '/organs?limit=200');
  const organId = organs.body.items.find(({ name }) => name === organ)?.id;
  if (!organId) throw new Error(`no organ ${organ}`);
  const { body } = await security.call<{ temporaryPassword: string }>('POST', '/accounts', {
    username,
    name: `${organ}法制科`,
    organId,
    roles: [role],
  });
  return { username, temporaryPassword: body.temporaryPassword };
}

/** The same, with the first change of password already made. */
export async function openReadyAccount(
  system: RunningSystem,
  security: ApiSession,
  username: string,
  role: string,
): Promise<{ password: string; session: ApiSession; context: APIRequestContext }> {
  const password = 'a lantern above the slow canal';
  const { temporaryPassword } = await openAccount(security, username, role);
  const context = await requests.newContext();
  const first = await signInByApi(context, system.url, username, temporaryPassword);
  await first.call('POST', '/auth/password', { currentPassword: temporaryPassword, newPassword: password });
  return { password, session: await signInByApi(context, system.url, username, password), context };
}
