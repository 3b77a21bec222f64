import { transport } from './transport';

type Query = Record<string, string | number | boolean | null | undefined>;

interface CallOptions {
  query?: Query | URLSearchParams;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

function search(query: CallOptions['query']): string {
  if (!query) return '';
  const parameters =
    query instanceof URLSearchParams
      ? query
      : new URLSearchParams(
          Object.entries(query).flatMap(([key, value]) =>
            value === undefined || value === null || value === '' ? [] : [[key, String(value)]],
          ),
        );
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/**
 * One request to `/api/v1{path}`; resolves with the body, `undefined` for an empty answer, rejects with `ProblemError`.
 */
export async function call<T>(method: string, path: string, options: CallOptions = {}): Promise<T> {
  const { body } = options;
  const request = new Request(`/api/v1${path}${search(options.query)}`, {
    method,
    headers: {
      ...(body === undefined || body instanceof FormData
        ? {}
        : { 'Content-Type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' }),
      ...options.headers,
    },
    body: body === undefined ? undefined : body instanceof FormData ? body : JSON.stringify(body),
    signal: options.signal,
    credentials: 'same-origin',
  });
  const response = await transport(request);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}
