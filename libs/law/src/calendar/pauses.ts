import type { Text } from '../basis/text';
import type { PlainDate } from './plain-date';

/**
 * A stretch of days that do not count: from `from` on, until `to` (the first day that counts again). A pause that
 * still runs is passed with the day up to which it is known to last, usually tomorrow.
 */
export interface Pause {
  from: PlainDate;
  to: PlainDate;
  reason?: Text;
}

/** More units of the term's own kind, with the reason they were granted for. */
export interface Extension {
  amount: number;
  reason?: Text;
}

/** Pauses in order, empty ones dropped, overlapping and touching ones joined. Refuses one that ends before it begins. */
export function mergePauses(pauses: readonly Pause[]): Pause[] {
  const ordered = pauses
    .map((pause) => {
      if (pause.to < pause.from)
        throw new RangeError(`a pause cannot end on ${pause.to} before it begins on ${pause.from}`);
      return pause;
    })
    .filter((pause) => pause.from < pause.to)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const merged: Pause[] = [];
  for (const pause of ordered) {
    const last = merged[merged.length - 1];
    if (last !== undefined && pause.from <= last.to) {
      if (pause.to > last.to) last.to = pause.to;
    } else {
      merged.push({ from: pause.from, to: pause.to });
    }
  }
  return merged;
}

/** The pause a day lies in, the first one given when several do. */
export function pauseOn(pauses: readonly Pause[], date: PlainDate): Pause | undefined {
  return pauses.find((pause) => pause.from <= date && date < pause.to);
}
