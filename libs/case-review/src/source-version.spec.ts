import { compareSourceVersions } from './source-version';

describe('versions of a sender', () => {
  it.each([
    ['9', '10'],
    ['v2', 'v10'],
    ['1.9', '1.10'],
    ['1', '1.1'],
    ['2026-09-30T23:00:00+08:00', '2026-10-01T00:00:00+08:00'],
    ['99999999999999999998', '99999999999999999999'],
  ])('%s is older than %s', (older, newer) => {
    expect(compareSourceVersions(older, newer)).toBe(-1);
    expect(compareSourceVersions(newer, older)).toBe(1);
  });

  it.each([
    ['7', '7'],
    ['007', '7'],
  ])('%s is %s', (a, b) => expect(compareSourceVersions(a, b)).toBe(0));
});
