/**
 * Compares two versions of a sender: −1, 0 or 1. Runs of digits compare as numbers, everything else as text, so that
 * `9` < `10`, `v2` < `v10`, `1.9` < `1.10` and RFC 3339 instants of one zone fall in the order they mean.
 */
export function compareSourceVersions(left: string, right: string): -1 | 0 | 1 {
  const a = left.match(/\d+|\D+/g) ?? [];
  const b = right.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = comparePart(a[i], b[i]);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(a: string | undefined, b: string | undefined): -1 | 0 | 1 {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  if (/^\d/.test(a) && /^\d/.test(b)) {
    const [x, y] = [BigInt(a), BigInt(b)];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return a === b ? 0 : a < b ? -1 : 1;
}
