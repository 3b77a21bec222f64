/** One 万元 is 10,000 yuan, a yuan 100 fen: six decimal places of 万元 are whole fen. */
const DECIMALS = 6;
/** A trillion yuan; anything above is a slip of the keyboard. */
const MAX_FEN = 100_000_000_000_000n;

export type AmountReading =
  { fen: number } | { fault: 'not_a_number' | 'negative' | 'finer_than_fen' | 'too_large' };

/**
 * Fen from a decimal text in 万元, without any floating point: `0.2` → 200,000. Thousands separators, full-width
 * digits and a unit `万元` after the number are accepted; any other unit is not, since it would change the sum.
 */
export function readWanYuan(text: string): AmountReading {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/万元$/, '')
    .replace(/^([+-]?\d{1,3}(?:,\d{3})+)(\.\d+)?$/, (number) => number.replace(/,/g, ''));
  const parts = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(plain);
  if (!parts) return { fault: 'not_a_number' };
  const fraction = (parts[3] ?? '').replace(/0+$/, '');
  if (fraction.length > DECIMALS) return { fault: 'finer_than_fen' };
  const fen = BigInt(parts[2]! + fraction.padEnd(DECIMALS, '0'));
  if (parts[1] === '-' && fen > 0n) return { fault: 'negative' };
  return fen > MAX_FEN ? { fault: 'too_large' } : { fen: Number(fen) };
}
