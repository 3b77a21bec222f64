import { type PlainDate, plainDateOf, yearOf } from '@mingcha/law';
import { Transactions } from '@mingcha/platform';
import { Injectable } from '@nestjs/common';
import { WorkingCalendars } from './working-calendars';

export interface CalendarAlarm {
  /** The year whose notice is missing. */
  year: number;
  since: PlainDate;
}

/** Which calendar is missing so late that it is an alarm: the present year's always, the next one's from 1 December. */
@Injectable()
export class CalendarAlarms {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: WorkingCalendars,
  ) {}

  async alarms(): Promise<CalendarAlarm[]> {
    const { today } = this.transactions.current;
    const year = yearOf(today);
    const calendar = await this.calendars.current();
    const isMissing = (candidate: number) => calendar.yearAt(candidate).status !== 'published';
    const firstOfDecember = plainDateOf(year, 12, 1);
    return [
      ...(isMissing(year) ? [{ year, since: plainDateOf(year - 1, 12, 1) }] : []),
      ...(today >= firstOfDecember && isMissing(year + 1)
        ? [{ year: year + 1, since: firstOfDecember }]
        : []),
    ];
  }
}
