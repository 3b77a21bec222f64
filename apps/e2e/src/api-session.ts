import type { APIRequestContext } from '@playwright/test';

/** What an answer of the API was, for facts that a journey needs before it begins. */
export interface Answer<T = Record<string, unknown>> {
  status: number;
  body: T;
}

/** A person signed in through the API, beside the browser. */
export interface ApiSession {
  call: <T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer<T>>;
  me: { user: { id: string; organ: { id: string; name: string } }; today: string };
}

/** Signs in through the API with a session of its own; `call` throws when the API refuses. */
export async function signInByApi(
  request: APIRequestContext,
  url: string,
  username: string,
  password: string,
): Promise<ApiSession> {
  const answer = await request.post(`${url}/api/v1/auth/login`, {
    data: { username, password },
    headers: { Origin: url },
  });
  if (!answer.ok()) throw new Error(`${username}: ${answer.status()} ${await answer.text()}`);
  const me = (await answer.json()) as ApiSession['me'] & { csrfToken: string };
  return {
    me,
    call: async <T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const response = await request.fetch(`${url}/api/v1${path}`, {
        method,
        ...(body === undefined ? {} : { data: body }),
        headers: { Origin: url, 'X-CSRF-Token': me.csrfToken, ...headers },
      });
      const text = await response.text();
      if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${text}`);
      return { status: response.status(), body: (text ? JSON.parse(text) : {}) as T };
    },
  };
}
