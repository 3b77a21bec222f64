import type { Grant } from '@mingcha/platform';
import { PUBLIC, type Right, SIGNED_IN } from './route-access.table';
import { nameOf, type Route } from './routes-of';

/** What a check reads of an answer. */
export interface Heard {
  status: number;
  type: string;
  body: unknown;
}

/** Rights that are registered otherwise than written; empty when both agree. */
export function rightsThatDiffer(
  registered: ReadonlyMap<string, Grant>,
  written: Readonly<Record<string, Right>>,
): string[] {
  const spell = (right: Right | undefined) =>
    right ? [...right.roles, ...(right.scopes ?? [])].sort().join(' ') : 'nobody';
  return namesOf([...registered.keys()], Object.keys(written))
    .filter((name) => spell(registered.get(name)) !== spell(written[name]))
    .map(
      (name) => `${name}: registered for ${spell(registered.get(name))}, written for ${spell(written[name])}`,
    );
}

/** Routes whose mark is another than written, or that stand on one side only. */
export function routesThatDiffer(
  routes: readonly Route[],
  written: Readonly<Record<string, string>>,
): string[] {
  const marks = new Map(routes.map((route) => [nameOf(route), markOf(route)]));
  return namesOf([...marks.keys()], Object.keys(written))
    .filter((name) => marks.get(name) !== written[name])
    .map(
      (name) => `${name}: asks for ${marks.get(name) ?? 'nothing'}, written ${written[name] ?? 'nowhere'}`,
    );
}

/** Changing routes without a scenario, and scenarios without a route. */
export function unwalked(
  routes: readonly Route[],
  scenarios: Readonly<Record<string, unknown>>,
  kind: 'changing' | 'computing',
): string[] {
  const names = routes
    .filter(({ method, changesNothing }) => method !== 'GET' && changesNothing === (kind === 'computing'))
    .map(nameOf);
  return namesOf(names, Object.keys(scenarios)).filter(
    (name) => !(names.includes(name) && Object.hasOwn(scenarios, name)),
  );
}

/** Why a request leaves no proof of what it did; null when it does. */
export function unproved(
  entries: readonly { outcome: string; objectType: string; objectId: string | null }[],
  object: string,
  id?: string,
): string | null {
  const done = entries.filter((entry) => entry.outcome === 'done' && entry.objectType === object);
  if (done.length === 0) return `no entry about ${object} under the number of the request`;
  if (id !== undefined && !done.some((entry) => entry.objectId === id))
    return `no entry about ${object} ${id}`;
  return null;
}

/** How an answer about somebody else's record differs from that about none; null when nobody can tell. */
export function toldApart(theirs: Heard, nobodys: Heard): string | null {
  if (theirs.status !== 404) return `answers ${theirs.status} about a record of another organ`;
  const [left, right] = [said(theirs), said(nobodys)];
  return left === right ? null : `${left} is not ${right}`;
}

/** Without the address that was asked and the number of the request. */
function said({ status, type, body }: Heard): string {
  const { instance: _, traceId: __, ...rest } = body as Record<string, unknown>;
  return JSON.stringify({ status, type, ...rest });
}

function markOf(route: Route): string | null {
  if (route.isPublic) return PUBLIC;
  return route.isSignedIn ? SIGNED_IN : route.permission;
}

function namesOf(left: string[], right: string[]): string[] {
  return [...new Set([...left, ...right])].sort();
}
