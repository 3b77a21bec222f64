import {
  type CalendarNotice,
  type CalendarPreview,
  type CalendarYear,
  type CalendarYearDay,
  holidayName,
  isWeekend,
  type PlainDate,
  plainDateOf,
  previewOf,
  yearOf,
} from '@mingcha/law';
import {
  Events,
  type FieldProblem,
  invalid,
  notFound,
  requireVersion,
  Transactions,
} from '@mingcha/platform';
import { Injectable } from '@nestjs/common';
import { DueMoves, type Move, type MoveSummary } from './due-moves';
import { FIRST_YEAR, LAST_YEAR, WorkingCalendars } from './working-calendars';

/** A year as its notice announces it. */
export interface YearDraft {
  notice: { title: string; number?: string; issuedOn?: PlainDate; source?: string };
  days: readonly { date: PlainDate; kind: 'holiday' | 'make_up_workday'; name: string }[];
}

export interface YearPreview extends MoveSummary {
  year: number;
  /** The version the preview was made against; send it in If-Match to apply. */
  version: number;
  becomesPublished: boolean;
  changedDays: CalendarPreview['differences'];
}

/** Shows and applies a year's notice. Open clocks move, closed ones never do. */
@Injectable()
export class CalendarChange {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: WorkingCalendars,
    private readonly moves: DueMoves,
    private readonly events: Events,
  ) {}

  /** What applying the draft would change: days, and the open clocks of all organs that would move. */
  async preview(year: number, draft: YearDraft): Promise<YearPreview> {
    const record = this.recordOf(year, draft);
    const before = await this.calendars.yearInForce(year);
    const difference = previewOf(before ?? this.calendars.estimate(year), record);
    const summary = await this.transactions.asSystem('calendar preview', async () =>
      this.moves.summarise(await this.plan(year, record)),
    );
    return {
      year,
      version: before?.version ?? 0,
      becomesPublished: difference.becomesPublished,
      changedDays: difference.differences,
      ...summary,
    };
  }

  /** Stores the draft as the year's next version and moves the open clocks; every move is journalled. */
  async apply(year: number, draft: YearDraft, reason: string, version: number): Promise<YearPreview> {
    const record = this.recordOf(year, draft);
    await this.calendars.lockForChange();
    const before = await this.calendars.yearInForce(year);
    requireVersion(before?.version ?? 0, version);
    const preview = await this.transactions.asSystem('calendar change', async () => {
      const moves = await this.plan(year, record);
      const difference = previewOf(before ?? this.calendars.estimate(year), record);
      const summary = await this.moves.summarise(moves);
      const stored = await this.calendars.store(record, reason);
      const calendar = await this.calendars.current();
      await this.moves.apply(moves, 'calendar', reason, calendar.version);
      await this.tellOwners(year, summary);
      return {
        year,
        version: stored,
        becomesPublished: difference.becomesPublished,
        changedDays: difference.differences,
        ...summary,
      };
    });
    this.transactions.audit({
      action: 'calendar.apply',
      objectType: 'working_calendar',
      objectId: null,
      detail: { year, version: preview.version, moved: preview.moved, notice: draft.notice.title, reason },
      before: before?.days ?? null,
      after: record.days,
    });
    return preview;
  }

  /** A clock can only be touched when its last day does not lie before the year. */
  private async plan(year: number, record: CalendarYear): Promise<Move[]> {
    return this.moves.plan({
      calendar: await this.calendars.calendarWith(record),
      where: 'd.due_on >= $1',
      params: [plainDateOf(year, 1, 1)],
    });
  }

  /** One line for each organ whose clocks moved, not one for each clock. */
  private async tellOwners(year: number, summary: MoveSummary): Promise<void> {
    const { requestId } = this.transactions.current;
    for (const organ of summary.byOrgan) {
      const overdue = organ.becomesOverdue > 0 ? `，其中 ${organ.becomesOverdue} 件因此逾期` : '';
      await this.events.emit('notification.requested', {
        kind: 'to_read',
        organId: organ.organId,
        roles: ['law_office', 'street_staff'],
        title: {
          zh: `${year} 年工作日历已更新，本单位 ${organ.moved} 件期限随之调整${overdue}`,
          en: `The working calendar of ${year} has changed; ${organ.moved} of your deadlines moved, ${organ.becomesOverdue} of them are overdue now`,
        },
        subjectType: 'working_calendar',
        subjectId: organ.organId,
        link: '/deadlines?state=running',
        dedupeKey: `calendar:${year}:${requestId}:${organ.organId}`,
      });
    }
  }

  private recordOf(year: number, draft: YearDraft): CalendarYear {
    if (year < FIRST_YEAR || year > LAST_YEAR)
      throw notFound({ zh: '该年度的日历', en: 'Calendar of the year' });
    const errors: FieldProblem[] = [];
    const seen = new Set<string>();
    draft.days.forEach((day, index) => {
      const refuse = (code: string, zh: string, en: string) =>
        errors.push({ pointer: `/days/${index}/date`, code, detail: { zh, en }, severity: 'error' });
      if (yearOf(day.date) !== year)
        refuse('wrong_year', `${day.date} 不在 ${year} 年`, `is not a day of ${year}`);
      else if (seen.has(day.date)) refuse('repeated', `${day.date} 重复`, `${day.date} is listed twice`);
      else if (day.kind === 'make_up_workday' && !isWeekend(day.date)) {
        refuse('works_anyway', `${day.date} 本来就是工作日`, `${day.date} is a working day anyway`);
      }
      seen.add(day.date);
    });
    if (errors.length > 0) throw invalid(errors);
    const notice: CalendarNotice = {
      title: { zh: draft.notice.title, en: draft.notice.title },
      ...(draft.notice.number ? { number: draft.notice.number } : {}),
      ...(draft.notice.issuedOn ? { issuedOn: draft.notice.issuedOn } : {}),
      ...(draft.notice.source ? { source: draft.notice.source } : {}),
    };
    const days = draft.days
      .map(({ date, kind, name }): CalendarYearDay => ({ date, kind, name: holidayName(name) }))
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    return { year, status: 'published', notice, days };
  }
}
