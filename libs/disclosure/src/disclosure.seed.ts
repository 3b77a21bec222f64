import { Injectable } from '@nestjs/common';
import { WorkingCalendars } from '@mingcha/deadlines';
import { earlierOf, type PlainDate } from '@mingcha/law';
import { Transactions } from '@mingcha/platform';
import { strictestProfile } from './masking/mask-profile';
import { Publisher } from './publisher';

/** Licences of the last days are public already, in time; the rest stays for people to publish. */
const PUBLISHED_SINCE_DAYS = 6;
const PUBLISHED_AFTER_WORKING_DAYS = 2;

/** Reference and demonstration rows of publications; a second run changes nothing. */
@Injectable()
export class DisclosureSeed {
  constructor(
    private readonly transactions: Transactions,
    private readonly publisher: Publisher,
    private readonly calendars: WorkingCalendars,
  ) {}

  async seedReference(): Promise<void> {
    await this.transactions.query(
      `insert into mingcha.mask_profile (code, version, title, rules, effective_from, reason, recorded_by)
       values ($1, $2, $3, $4, '2019-01-01', $5, $6) on conflict (code, version) do nothing`,
      [
        strictestProfile.code,
        strictestProfile.version,
        JSON.stringify(strictestProfile.title),
        JSON.stringify(strictestProfile.rules),
        '默认：各地公示规定中最严格的合并口径',
        this.transactions.current.actor.name,
      ],
    );
  }

  /** Publishes the newest licences once, so that the public pages are not empty; nothing after the first run. */
  async seedDemonstration(): Promise<void> {
    await this.seedReference();
    const [known] = await this.transactions.query('select 1 from mingcha.disclosure limit 1');
    if (known) return;
    const rows = await this.transactions.query<{ id: string; decidedOn: PlainDate }>(
      `select id, decided_on as "decidedOn" from mingcha.decision
        where retracted_at is null and status = 'effective' and act_kind = 'licensing'
          and decided_on >= mingcha.today_cn() - ${PUBLISHED_SINCE_DAYS}
        order by decided_on, id`,
    );
    const calendar = await this.calendars.current();
    const { today } = this.transactions.current;
    await this.publisher.publish(
      rows.map(({ id, decidedOn }) => ({
        decisionId: id,
        publishedOn: earlierOf(today, calendar.addWorkingDays(decidedOn, PUBLISHED_AFTER_WORKING_DAYS)),
      })),
    );
  }
}
