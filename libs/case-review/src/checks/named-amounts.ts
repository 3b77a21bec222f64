const UNITS: Record<string, number> = { 元: 100, 圆: 100, 万元: 1_000_000, 万圆: 1_000_000 };
const DIGITS = '零〇一二三四五六七八九';
const FORMAL = '零零壹贰叁肆伍陆柒捌玖';
const STEPS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const CHINESE = `${DIGITS}${FORMAL}${Object.keys(STEPS).join('')}两万亿`;

/** Up to twelve other characters, among them 人民币 and a currency sign, may stand between the word and its amount. */
const GAP = '[^0-9，,。；;、\\n]{0,12}?';

/**
 * Amounts in fen that a text names after a word: `罚款2000元`, `罚款人民币2,000.50元`, `罚款0.2万元`, `罚款贰仟元整`.
 * In the order of the text. Amounts without a unit are not understood and left out.
 */
export function amountsAfter(word: string, text: string): number[] {
  if (!text.includes(word)) return [];
  const half = text.replace(/[０-９．，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const found: number[] = [];
  for (const [, amount, unit] of half.matchAll(patternFor(word))) {
    const value = /^\d/.test(amount!) ? Number(amount!.replace(/,/g, '')) : chineseNumber(amount!);
    if (value !== undefined) found.push(Math.round(value * UNITS[unit!]!));
  }
  return found;
}

const patterns = new Map<string, RegExp>();

function patternFor(word: string): RegExp {
  const known = patterns.get(word);
  if (known) return known;
  const pattern = new RegExp(
    `${word}${GAP}((?:\\d[\\d,]*(?:\\.\\d+)?)|[${CHINESE}]+)\\s*(万元|万圆|元|圆)`,
    'g',
  );
  patterns.set(word, pattern);
  return pattern;
}

/** A number written in Chinese numerals, everyday or formal, up to the hundreds of millions; undefined if unreadable. */
export function chineseNumber(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const char of text) {
    const step = STEPS[char];
    if (char === '亿' || char === '万') {
      section = (section + (digit ?? 0)) * (char === '万' ? 10_000 : 100_000_000);
      total += section;
      section = 0;
      digit = undefined;
    } else if (step !== undefined) {
      section += (digit ?? 1) * step;
      digit = undefined;
    } else {
      const value = digitOf(char);
      if (value === undefined || (digit !== undefined && digit !== 0)) return undefined;
      digit = value;
    }
  }
  return total + section + (digit ?? 0);
}

function digitOf(char: string): number | undefined {
  if (char === '两') return 2;
  const formal = FORMAL.indexOf(char);
  if (formal >= 0) return Math.max(0, formal - 1);
  const everyday = DIGITS.indexOf(char);
  return everyday < 0 ? undefined : Math.max(0, everyday - 1);
}
