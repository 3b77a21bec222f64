import type { PlainDate } from '@mingcha/law';

/** The only place that reads the wall clock. Tests and journeys fix it. */
export class Clock {
  constructor(private fixed: Date | null = null) {}

  now(): Date {
    return this.fixed ? new Date(this.fixed) : new Date();
  }

  /** The calendar day in Asia/Shanghai, which has had no summer time since 1991. */
  today(): PlainDate {
    return dayInShanghai(this.now());
  }

  get isFixed(): boolean {
    return this.fixed !== null;
  }

  /** Stops the clock at an instant, or lets it run again. */
  fix(instant: Date | string | null): void {
    this.fixed = instant === null ? null : new Date(instant);
  }
}

/** The host's own time in milliseconds, for expiries of signatures and for measuring; never for a legal day. */
export function hostTime(): number {
  return Date.now();
}

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

export function dayInShanghai(instant: Date): PlainDate {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as PlainDate;
}

/** RFC 3339 with +08:00, as every instant leaves the server. */
export function instantInShanghai(instant: Date): string {
  return `${new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 19)}+08:00`;
}
