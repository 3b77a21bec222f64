import { estimatedYear, findDistrictPack, nationalCalendarYears, type PlainDate } from '@mingcha/law';
import type { Text } from '@mingcha/platform';
import { Transactions } from '@mingcha/platform';
import { Injectable } from '@nestjs/common';
import type { RungAudience } from './deadlines.entities';
import { FIRST_YEAR, LAST_YEAR, WorkingCalendars } from './working-calendars';

/** The profile the demonstration district starts from. */
const DISTRICT_PACK = 'mingchuan';

interface RungSeed {
  rung: string;
  severity: number;
  amount: number;
  unit: 'working_day' | 'calendar_day';
  title: Text;
  audience: RungAudience[];
}

const ORGAN: RungAudience = { kind: 'reminder', roles: ['law_office', 'street_staff'], ofOrgan: true };
const BUREAU: RungAudience = { kind: 'to_read', roles: ['bureau_supervisor'], ofOrgan: false };
const RUNGS_FROM = '2018-01-01' as PlainDate;

/** The default warnings. Severities leave room for rungs between. */
const RUNGS: readonly RungSeed[] = [
  {
    rung: 'before_3',
    severity: 10,
    amount: -3,
    unit: 'working_day',
    title: { zh: '3 个工作日内到期', en: 'Due within 3 working days' },
    audience: [ORGAN],
  },
  {
    rung: 'before_1',
    severity: 20,
    amount: -1,
    unit: 'working_day',
    title: { zh: '1 个工作日内到期', en: 'Due within 1 working day' },
    audience: [ORGAN],
  },
  {
    rung: 'on_day',
    severity: 30,
    amount: 0,
    unit: 'calendar_day',
    title: { zh: '今日到期', en: 'Due today' },
    audience: [ORGAN],
  },
  {
    rung: 'overdue',
    severity: 40,
    amount: 1,
    unit: 'calendar_day',
    title: { zh: '已逾期', en: 'Overdue' },
    audience: [ORGAN],
  },
  {
    rung: 'overdue_5',
    severity: 50,
    amount: 5,
    unit: 'working_day',
    title: { zh: '已逾期 5 个工作日以上', en: 'Overdue by 5 working days or more' },
    audience: [ORGAN, BUREAU],
  },
];

/** Calendars, warning rungs and the district's values; a second run changes nothing. */
@Injectable()
export class DeadlinesSeed {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: WorkingCalendars,
  ) {}

  async seedReference(): Promise<void> {
    await this.seedCalendars();
    await this.seedRungs();
    await this.seedDistrict();
  }

  /** Clocks are opened by the rooms whose records start them. */
  async seedDemonstration(): Promise<void> {
    await Promise.resolve();
  }

  private async seedCalendars(): Promise<void> {
    const [stored] = await this.transactions.query<{ count: number }>(
      'select count(*)::int as count from mingcha.calendar_year_version',
    );
    if (stored!.count > 0) return;
    const published = new Map(nationalCalendarYears.map((record) => [record.year, record]));
    const rows: object[] = [];
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      const record = published.get(year) ?? estimatedYear(year);
      const reason = published.has(year) ? '随系统发布的国务院办公厅放假通知' : '尚无通知，按法定节假日推算';
      rows.push({ ...record, notice: record.notice ?? null, reason });
    }
    await this.transactions.query(
      `insert into mingcha.calendar_year_version (year, version, status, notice, days, reason, applied_by_name)
       select year, 1, status, notice, days, reason, 'seed'
         from jsonb_to_recordset($1::jsonb) as r(year int, status text, notice jsonb, days jsonb, reason text)`,
      [JSON.stringify(rows)],
    );
    this.calendars.forget();
    await this.calendars.rebuildDays(FIRST_YEAR);
  }

  private async seedRungs(): Promise<void> {
    await this.transactions.query(
      `insert into mingcha.warning_rung
         (rung, severity, offset_amount, offset_unit, title, audience, effective_from, reason)
       select rung, severity, amount, unit, title, audience, $2::date, '系统默认'
         from jsonb_to_recordset($1::jsonb)
           as r(rung text, severity int, amount int, unit text, title jsonb, audience jsonb)
       on conflict do nothing`,
      [JSON.stringify(RUNGS), RUNGS_FROM],
    );
  }

  private async seedDistrict(): Promise<void> {
    const pack = findDistrictPack(DISTRICT_PACK)!;
    const rows = pack.values.map(({ parameter, value, from, source }) => ({
      parameter,
      value,
      effective_from: from,
      basis: [source],
    }));
    await this.transactions.query(
      `insert into mingcha.district_value (parameter, layer, value, effective_from, reason, basis, recorded_by_name)
       select r.parameter, 'district', r.value, r.effective_from, $2, r.basis, 'seed'
         from jsonb_to_recordset($1::jsonb) as r(parameter text, value jsonb, effective_from date, basis jsonb)
        where not exists (select 1 from mingcha.district_value known
                           where known.parameter = r.parameter and known.layer = 'district')`,
      [JSON.stringify(rows), `${pack.name.zh}参数包`],
    );
  }
}
