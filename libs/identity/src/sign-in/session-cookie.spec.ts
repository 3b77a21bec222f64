import type { Request, Response } from 'express';
import { readSessionCookie, refuseOtherSites, writeSessionCookie } from './session-cookie';

const request = (headers: Record<string, string>, secure = false) =>
  ({ headers, secure }) as unknown as Request;

function written(secure: boolean, isLoopback: boolean, token: string | null): string {
  const lines: string[] = [];
  const response = { append: (_name: string, value: string) => lines.push(value) } as unknown as Response;
  writeSessionCookie(request({}, secure), response, isLoopback, token);
  return lines[0]!;
}

describe('the session cookie', () => {
  it.each([
    ['HTTPS', true, false, '__Host-mingcha=t; Path=/; HttpOnly; Secure; SameSite=Lax'],
    ['HTTPS on loopback', true, true, '__Host-mingcha=t; Path=/; HttpOnly; Secure; SameSite=Lax'],
    ['plain HTTP on loopback', false, true, 'mingcha=t; Path=/; HttpOnly; SameSite=Lax'],
    ['plain HTTP elsewhere', false, false, '__Host-mingcha=t; Path=/; HttpOnly; Secure; SameSite=Lax'],
  ])('over %s', (_name, secure, isLoopback, expected) => {
    expect(written(secure, isLoopback, 't')).toBe(expected);
  });

  it('is removed by an empty one that ends at once', () => {
    expect(written(false, true, null)).toBe('mingcha=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax');
  });

  it('of plain loopback counts for nothing over HTTPS', () => {
    const headers = { cookie: 'mingcha=planted; other=1' };
    expect(readSessionCookie(request(headers), true)).toBe('planted');
    expect(readSessionCookie(request(headers, true), true)).toBeUndefined();
    expect(readSessionCookie(request({}, true), true)).toBeUndefined();
  });
});

describe('a changing request', () => {
  it.each([
    ['from this origin', { 'sec-fetch-site': 'same-origin' }, true],
    ['typed by the user', { 'sec-fetch-site': 'none' }, true],
    ['from a sister host', { 'sec-fetch-site': 'same-site' }, false],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, false],
    ['of a program', {}, true],
    ['of an old browser here', { origin: 'http://localhost:3000' }, true],
    ['of an old browser on another port', { origin: 'http://localhost:4000' }, false],
    ['of a sandboxed page', { origin: 'null' }, false],
    ['that claims two things', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' }, false],
  ])('%s', (_name, headers, allowed) => {
    const check = () => refuseOtherSites(request({ host: 'localhost:3000', ...headers }));
    if (allowed) expect(check).not.toThrow();
    else expect(check).toThrow('another site');
  });
});
