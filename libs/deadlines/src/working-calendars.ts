import {
  addDays,
  buildCalendar,
  type CalendarYear,
  estimatedYear,
  type PlainDate,
  plainDateOf,
  type WorkingCalendar,
} from '@mingcha/law';
import { type TransactionContext, Transactions } from '@mingcha/platform';
import { Injectable } from '@nestjs/common';

/** The years that are kept as rows; days outside are estimated by the law library and provisional. */
export const FIRST_YEAR = 2018;
export const LAST_YEAR = 2035;

/** Held shared by whoever computes a due date, alone by whoever changes what due dates are computed from. */
const CALENDAR_LOCK = 7_306_301;

/** One record of a year as it stood until it was replaced. */
export interface CalendarYearRecord extends CalendarYear {
  version: number;
  reason: string;
  appliedAt: Date;
  appliedByName: string;
  supersededAt: Date | null;
}

const YEAR_COLUMNS = `year, version, status, notice, days, reason, applied_at as "appliedAt",
  applied_by_name as "appliedByName", superseded_at as "supersededAt"`;

/** The working calendar as the database holds it. */
@Injectable()
export class WorkingCalendars {
  private cached: { key: string; calendar: WorkingCalendar } | null = null;
  private readonly known = new WeakMap<TransactionContext, WorkingCalendar>();
  private readonly held = new WeakSet<TransactionContext>();

  constructor(private readonly transactions: Transactions) {}

  /**
   * The calendar in force, read once in a transaction and kept between transactions while its versions stay the same;
   * another process that applies a year is seen in the next transaction.
   */
  async current(): Promise<WorkingCalendar> {
    const context = this.transactions.current;
    const known = this.known.get(context);
    if (known) return known;
    const [row] = await this.transactions.query<{ key: string | null }>(
      `select string_agg(id::text, ',' order by year) as key
         from mingcha.calendar_year_version where superseded_at is null`,
    );
    const key = row?.key ?? '';
    if (this.cached?.key !== key) {
      const records = await this.transactions.query<CalendarYear>(
        'select year, status, notice, days from mingcha.calendar_year_version where superseded_at is null order by year',
      );
      this.cached = { key, calendar: buildCalendar(records) };
    }
    this.known.set(context, this.cached.calendar);
    return this.cached.calendar;
  }

  /** The calendar in force, which nobody can replace before this transaction ends: for writing due dates. */
  async hold(): Promise<WorkingCalendar> {
    const context = this.transactions.current;
    if (!this.held.has(context)) {
      await this.transactions.query('select pg_advisory_xact_lock_shared($1)', [CALENDAR_LOCK]);
      this.held.add(context);
      this.known.delete(context);
    }
    return this.current();
  }

  /** Waits for everybody who is writing due dates, then keeps them out until this transaction ends. */
  async lockForChange(): Promise<void> {
    await this.transactions.query(
      `select set_config('lock_timeout', '30s', true), set_config('statement_timeout', '600s', true)`,
    );
    await this.transactions.query('select pg_advisory_xact_lock($1)', [CALENDAR_LOCK]);
    this.held.add(this.transactions.current);
    this.forget();
  }

  /** Reads the calendar anew: this transaction has changed it. */
  forget(): void {
    this.known.delete(this.transactions.current);
  }

  /** The record of a year in force, or undefined where none has been stored. */
  async yearInForce(year: number): Promise<CalendarYearRecord | undefined> {
    const [row] = await this.transactions.query<CalendarYearRecord>(
      `select ${YEAR_COLUMNS} from mingcha.calendar_year_version where year = $1 and superseded_at is null`,
      [year],
    );
    return row;
  }

  /** Every record a year has had, newest first. */
  async historyOf(year: number): Promise<CalendarYearRecord[]> {
    return this.transactions.query<CalendarYearRecord>(
      `select ${YEAR_COLUMNS} from mingcha.calendar_year_version where year = $1 order by version desc`,
      [year],
    );
  }

  /** The records in force, oldest year first. */
  async yearsInForce(): Promise<CalendarYearRecord[]> {
    return this.transactions.query<CalendarYearRecord>(
      `select ${YEAR_COLUMNS} from mingcha.calendar_year_version where superseded_at is null order by year`,
    );
  }

  /** The calendar that would be in force with this record of a year. */
  async calendarWith(record: CalendarYear): Promise<WorkingCalendar> {
    const years = await this.yearsInForce();
    return buildCalendar([...years.filter((year) => year.year !== record.year), record]);
  }

  /** Stores a record of a year as its next version and rebuilds the days. The caller holds the lock. */
  async store(record: CalendarYear, reason: string): Promise<number> {
    const { actor } = this.transactions.current;
    await this.transactions.query(
      `update mingcha.calendar_year_version set superseded_at = mingcha.current_instant()
        where year = $1 and superseded_at is null`,
      [record.year],
    );
    const [row] = await this.transactions.query<{ version: number }>(
      `insert into mingcha.calendar_year_version
         (year, version, status, notice, days, reason, applied_at, applied_by, applied_by_name)
       select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, mingcha.current_instant(), $6, $7
         from mingcha.calendar_year_version where year = $1
       returning version`,
      [
        record.year,
        record.status,
        record.notice ? JSON.stringify(record.notice) : null,
        JSON.stringify(record.days),
        reason,
        actor.id,
        actor.name,
      ],
    );
    this.forget();
    await this.rebuildDays(record.year);
    return row!.version;
  }

  /** The record of a year without a notice: weekends and the statutory days. */
  estimate(year: number): CalendarYear {
    return estimatedYear(year);
  }

  /** Rewrites the days from 1 January of a year on; earlier days and their running count stay. */
  async rebuildDays(fromYear: number): Promise<void> {
    const calendar = await this.current();
    const first = plainDateOf(fromYear, 1, 1);
    const last = plainDateOf(LAST_YEAR, 12, 31);
    const origin = addDays(plainDateOf(FIRST_YEAR, 1, 1), -1);
    let index = calendar.workingDaysBetween(origin, addDays(first, -1));
    const rows: object[] = [];
    for (let date: PlainDate = first; date <= last; date = addDays(date, 1)) {
      const day = calendar.dayAt(date);
      if (day.isWorking) index += 1;
      rows.push({ ...day, is_working: day.isWorking, workday_index: index });
    }
    // Deleted first: the running count is unique and an update in place would meet its own neighbours.
    await this.transactions.query('delete from mingcha.calendar_day where date >= $1', [first]);
    await this.transactions.query(
      `insert into mingcha.calendar_day (date, kind, is_working, workday_index, provisional, name, notice)
       select date, kind, is_working, workday_index, provisional, name, notice
         from jsonb_to_recordset($1::jsonb) as day (date date, kind text, is_working boolean,
              workday_index int, provisional boolean, name jsonb, notice text)`,
      [JSON.stringify(rows)],
    );
  }
}
