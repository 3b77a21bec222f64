import type { Text } from '../basis/text';

/** The nine kinds of enforcement act and, beside them, inspections. */
export type ActKind =
  | 'penalty'
  | 'licensing'
  | 'coercion'
  | 'collection'
  | 'payment'
  | 'confirmation'
  | 'adjudication'
  | 'compensation'
  | 'reward'
  | 'inspection';

/** A code with its names and its place in lists. */
export interface CodeEntry<Code extends string> {
  code: Code;
  title: Text;
  order: number;
}

/** Numbers a list of codes in the order it is written. */
export function codeList<Code extends string>(
  entries: readonly (readonly [Code, string, string])[],
): CodeEntry<Code>[] {
  return entries.map(([code, zh, en], index) => ({ code, title: { zh, en }, order: index + 1 }));
}

/** The code of a Chinese name, exact after trimming; undefined for a name not on the list. */
export function codeOf<Code extends string>(list: readonly CodeEntry<Code>[], zh: string): Code | undefined {
  const wanted = zh.trim();
  return list.find((entry) => entry.title.zh === wanted)?.code;
}

/** The kinds of act, nine kinds first, inspections last. */
export const actKinds: readonly CodeEntry<ActKind>[] = codeList<ActKind>([
  ['penalty', '行政处罚', 'Administrative penalty'],
  ['licensing', '行政许可', 'Administrative licensing'],
  ['coercion', '行政强制', 'Administrative coercion'],
  ['collection', '行政征收', 'Administrative collection'],
  ['payment', '行政给付', 'Administrative payment'],
  ['confirmation', '行政确认', 'Administrative confirmation'],
  ['adjudication', '行政裁决', 'Administrative adjudication'],
  ['compensation', '行政补偿', 'Administrative compensation'],
  ['reward', '行政奖励', 'Administrative reward'],
  ['inspection', '行政检查', 'Administrative inspection'],
]);

/** Whether a value is the code of a kind of act. */
export function isActKind(value: unknown): value is ActKind {
  return actKinds.some((kind) => kind.code === value);
}
