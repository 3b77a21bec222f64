import { problemOf, ProblemError } from './problem';

type Listener = () => void;

const session: { csrfToken: string | null; language: string; onEnd: Set<Listener> } = {
  csrfToken: null,
  language: 'zh-CN',
  onEnd: new Set(),
};

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Remembers the token that every unsafe method has to carry; it lives in memory only. */
export function rememberCsrfToken(token: string | null): void {
  session.csrfToken = token;
}

/** Language in which the API writes its problems: `zh-CN` or `en`. */
export function speak(language: string): void {
  session.language = language;
}

/** Calls `listener` when the API answers that nobody is signed in any more; returns the way to stop listening. */
export function onSessionEnd(listener: Listener): () => void {
  session.onEnd.add(listener);
  return () => session.onEnd.delete(listener);
}

/**
 * The one place where a request leaves a screen: adds the language and the CSRF token, and turns every answer
 * that is not a success into a `ProblemError`. A 304 cannot reach here, the browser resolves it.
 */
export async function transport(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', session.language);
  if (!SAFE.has(request.method) && session.csrfToken) request.headers.set('X-CSRF-Token', session.csrfToken);
  let response: Response;
  try {
    response = await fetch(request);
  } catch (failure) {
    if (request.signal.aborted) throw failure;
    throw new ProblemError({ title: 'unreachable', status: 0, code: 'unreachable' });
  }
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (problem.status === 401 && !request.url.endsWith('/auth/login'))
    session.onEnd.forEach((listen) => listen());
  throw problem;
}

/**
 * A key for `Idempotency-Key`: drawn once when a form opens and sent with every attempt, so that a lost answer
 * never makes a second record. `crypto.randomUUID` is missing on plain HTTP outside loopback, hence by hand.
 */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The `If-Match` header for a record read with this version. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
