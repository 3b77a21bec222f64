import type { ReactNode } from 'react';

/** Tone of a state; the words say it, the colour only repeats it. */
export type Tone = 'grey' | 'green' | 'amber' | 'red' | 'primary';

/** A state of a record in words on a tint that passes AA. */
export function StatusTag({ tone = 'grey', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`mc-status mc-status-${tone}`}>{children}</span>;
}
