import type { Basis, CalendarNotice, CalendarYearDay, PlainDate, TermUnit, ValueLayer } from '@mingcha/law';
import type { Role, Text } from '@mingcha/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const CLOCK_STATES = ['running', 'paused', 'met', 'met_late', 'cancelled'] as const;
export type StoredState = (typeof CLOCK_STATES)[number];
export const CLOCK_EVENTS = [
  'paused',
  'resumed',
  'extended',
  'moved',
  'met',
  'cancelled',
  'reopened',
] as const;
export type ClockEventKind = (typeof CLOCK_EVENTS)[number];
export type Evidence = Record<string, unknown>;

const NEW_ID = 'mingcha.new_id()';
const NOW = 'mingcha.current_instant()';

@Entity({ name: 'calendar_year_version', schema: 'mingcha' })
export class CalendarYearVersion {
  @PrimaryColumn({ type: 'uuid', default: () => NEW_ID }) id: string;
  @Column({ type: 'int' }) year: number;
  @Column({ type: 'int' }) version: number;
  @Column({ type: 'text' }) status: 'published' | 'estimated';
  @Column({ type: 'jsonb', nullable: true }) notice: CalendarNotice | null;
  @Column({ type: 'jsonb' }) days: CalendarYearDay[];
  @Column({ type: 'text' }) reason: string;
  @Column({ name: 'applied_at', type: 'timestamptz', default: () => 'now()' }) appliedAt: Date;
  @Column({ name: 'applied_by', type: 'uuid', nullable: true }) appliedBy: string | null;
  @Column({ name: 'applied_by_name', type: 'text' }) appliedByName: string;
  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true }) supersededAt: Date | null;
}

@Entity({ name: 'calendar_day', schema: 'mingcha' })
export class CalendarDayRow {
  @PrimaryColumn({ type: 'date' }) date: PlainDate;
  @Column({ type: 'text' }) kind: string;
  @Column({ name: 'is_working', type: 'boolean' }) isWorking: boolean;
  @Column({ name: 'workday_index', type: 'int' }) workdayIndex: number;
  @Column({ type: 'boolean' }) provisional: boolean;
  @Column({ type: 'jsonb', nullable: true }) name: Text | null;
  @Column({ type: 'text', nullable: true }) notice: string | null;
}

@Entity({ name: 'deadline', schema: 'mingcha' })
export class Deadline {
  @PrimaryColumn({ type: 'uuid', default: () => NEW_ID }) id: string;
  @Column({ name: 'rule_id', type: 'text' }) ruleId: string;
  @Column({ name: 'rule_value_from', type: 'date', nullable: true }) ruleValueFrom: PlainDate | null;
  @Column({ name: 'rule_value_layer', type: 'text' }) ruleValueLayer: ValueLayer;
  @Column({ type: 'jsonb' }) basis: Basis[];
  @Column({ name: 'subject_type', type: 'text' }) subjectType: string;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ name: 'organ_id', type: 'uuid' }) organId: string;
  @Column({ type: 'int', default: 1 }) occurrence: number;
  @Column({ type: 'jsonb', nullable: true }) label: Text | null;
  @Column({ name: 'start_fact', type: 'jsonb' }) startFact: Text;
  @Column({ name: 'starts_on', type: 'date' }) startsOn: PlainDate;
  @Column({ name: 'start_day_counts', type: 'boolean' }) startDayCounts: boolean;
  @Column({ type: 'text' }) roll: 'none' | 'next_working_day';
  @Column({ name: 'term_amount', type: 'int' }) termAmount: number;
  @Column({ name: 'term_unit', type: 'text' }) termUnit: TermUnit;
  @Column({ name: 'extended_by', type: 'int', default: 0 }) extendedBy: number;
  @Column({ name: 'has_pauses', type: 'boolean', default: false }) hasPauses: boolean;
  @Column({ name: 'due_on', type: 'date' }) dueOn: PlainDate;
  @Column({ type: 'boolean' }) provisional: boolean;
  @Column({ name: 'calendar_version', type: 'text' }) calendarVersion: string;
  @Column({ name: 'first_known_at', type: 'timestamptz' }) firstKnownAt: Date;
  @Column({ name: 'armed_at', type: 'timestamptz' }) armedAt: Date;
  @Column({ name: 'warned_rung', type: 'int', default: 0 }) warnedRung: number;
  @Column({ type: 'text', default: 'running' }) state: StoredState;
  @Column({ name: 'paused_since', type: 'date', nullable: true }) pausedSince: PlainDate | null;
  @Column({ name: 'pause_reason', type: 'text', nullable: true }) pauseReason: string | null;
  @Column({ name: 'met_on', type: 'date', nullable: true }) metOn: PlainDate | null;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: Date | null;
  @Column({ name: 'close_reason', type: 'text', nullable: true }) closeReason: string | null;
  @Column({ type: 'jsonb', nullable: true }) evidence: Evidence | null;
  @Column({ type: 'int', default: 1 }) version: number;
}

@Entity({ name: 'deadline_event', schema: 'mingcha' })
export class DeadlineEvent {
  @PrimaryColumn({ type: 'uuid', default: () => NEW_ID }) id: string;
  @Column({ name: 'deadline_id', type: 'uuid' }) deadlineId: string;
  @Column({ name: 'organ_id', type: 'uuid' }) organId: string;
  @Column({ type: 'text' }) kind: ClockEventKind;
  @Column({ name: 'happened_on', type: 'date', nullable: true }) happenedOn: PlainDate | null;
  @Column({ type: 'int', nullable: true }) amount: number | null;
  @Column({ name: 'old_due_on', type: 'date', nullable: true }) oldDueOn: PlainDate | null;
  @Column({ name: 'new_due_on', type: 'date', nullable: true }) newDueOn: PlainDate | null;
  @Column({ type: 'text', nullable: true }) cause: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'jsonb', nullable: true }) evidence: Evidence | null;
  @Column({ name: 'calendar_version', type: 'text', nullable: true }) calendarVersion: string | null;
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => NOW }) recordedAt: Date;
  @Column({ name: 'actor_id', type: 'uuid', nullable: true }) actorId: string | null;
  @Column({ name: 'actor_name', type: 'text' }) actorName: string;
}

/** Whom a rung asks: people with one of the roles, of the clock's organ or of the bureau. */
export interface RungAudience {
  kind: 'todo' | 'to_read' | 'reminder';
  roles: Role[];
  ofOrgan: boolean;
}

@Entity({ name: 'warning_rung', schema: 'mingcha' })
export class WarningRung {
  @PrimaryColumn({ type: 'text' }) rung: string;
  @Column({ type: 'int' }) severity: number;
  @Column({ name: 'offset_amount', type: 'int' }) offsetAmount: number;
  @Column({ name: 'offset_unit', type: 'text' }) offsetUnit: 'working_day' | 'calendar_day';
  @Column({ type: 'jsonb' }) title: Text;
  @Column({ type: 'jsonb' }) audience: RungAudience[];
  @PrimaryColumn({ name: 'effective_from', type: 'date' }) effectiveFrom: PlainDate;
  @Column({ name: 'effective_to', type: 'date', nullable: true }) effectiveTo: PlainDate | null;
  @Column({ type: 'text' }) reason: string;
}

@Entity({ name: 'deadline_warning', schema: 'mingcha' })
export class DeadlineWarning {
  @PrimaryColumn({ type: 'uuid', default: () => NEW_ID }) id: string;
  @Column({ name: 'deadline_id', type: 'uuid' }) deadlineId: string;
  @Column({ name: 'organ_id', type: 'uuid' }) organId: string;
  @Column({ type: 'text' }) rung: string;
  @Column({ name: 'for_due_on', type: 'date' }) forDueOn: PlainDate;
  @Column({ name: 'reached_on', type: 'date' }) reachedOn: PlainDate;
  @Column({ type: 'boolean' }) sent: boolean;
  @Column({ type: 'boolean' }) superseded: boolean;
  @Column({ name: 'made_at', type: 'timestamptz', default: () => NOW }) madeAt: Date;
}

@Entity({ name: 'sweep_run', schema: 'mingcha' })
export class SweepRun {
  @PrimaryColumn({ type: 'uuid', default: () => NEW_ID }) id: string;
  @Column({ type: 'text' }) trigger: string;
  @Column({ name: 'started_at', type: 'timestamptz', default: () => 'clock_timestamp()' }) startedAt: Date;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true }) finishedAt: Date | null;
  @Column({ type: 'int', default: 0 }) clocks: number;
  @Column({ type: 'int', default: 0 }) warnings: number;
  @Column({ type: 'int', default: 0 }) sent: number;
  @Column({ name: 'worst_lateness_s', type: 'int', default: 0 }) worstLatenessS: number;
}

@Entity({ name: 'district_value', schema: 'mingcha' })
export class DistrictValue {
  @PrimaryColumn({ type: 'uuid', default: () => NEW_ID }) id: string;
  @Column({ type: 'text' }) parameter: string;
  @Column({ type: 'text' }) layer: 'district' | 'bureau';
  @Column({ type: 'jsonb', nullable: true }) value: unknown;
  @Column({ name: 'effective_from', type: 'date', nullable: true }) effectiveFrom: PlainDate | null;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'jsonb', default: () => "'[]'" }) basis: Basis[];
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => NOW }) recordedAt: Date;
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true }) recordedBy: string | null;
  @Column({ name: 'recorded_by_name', type: 'text' }) recordedByName: string;
  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true }) supersededAt: Date | null;
}

@Entity({ name: 'calendar_feed', schema: 'mingcha' })
export class CalendarFeed {
  @PrimaryColumn({ type: 'uuid', default: () => NEW_ID }) id: string;
  @Column({ name: 'account_id', type: 'uuid' }) accountId: string;
  @Column({ name: 'organ_id', type: 'uuid' }) organId: string;
  @Column({ name: 'secret_hash', type: 'bytea', unique: true }) secretHash: Buffer;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => NOW }) createdAt: Date;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true }) revokedAt: Date | null;
}

export const deadlinesEntities: (new () => object)[] = [
  CalendarYearVersion,
  CalendarDayRow,
  Deadline,
  DeadlineEvent,
  WarningRung,
  DeadlineWarning,
  SweepRun,
  DistrictValue,
  CalendarFeed,
];
