import { randomUUID } from 'node:crypto';
import { clockRule, parsePlainDate, type PlainDate, type Term } from '@mingcha/law';
import type { Transactions } from '@mingcha/platform';
import type { OpenDeadline } from './deadlines';
import type { RegisteredClock } from './rule-book';

/** A draft of a clock on a penalty decision, for tests. */
export function clockDraft(
  organId: string,
  startsOn: string,
  more: Partial<OpenDeadline> = {},
): OpenDeadline {
  const subjectId = more.subjectId ?? randomUUID();
  return {
    ruleId: 'disclosure.penalty-licensing',
    subjectType: 'decision',
    subjectId,
    organId,
    startsOn: startsOn as PlainDate,
    label: { zh: `行政处罚 ${subjectId.slice(0, 8)}`, en: `Penalty ${subjectId.slice(0, 8)}` },
    startFact: { zh: '执法决定作出之日', en: 'the day of the decision' },
    ...more,
  };
}

/** A clock rule that the law library does not have, with everything that people may do to a clock. */
export function invented(id: string, term: Term, startDayCounts = false): RegisteredClock {
  const grounds = { zh: '测试', en: 'test' };
  const basis = [{ document: 'licensing-law-2019', article: '42' }] as const;
  return {
    rule: clockRule({
      id,
      title: grounds,
      statement: grounds,
      basis,
      notCovered: grounds,
      values: [{ from: parsePlainDate('2018-01-01'), value: term, basis }],
      startFact: grounds,
      startDayCounts,
      roll: 'next_working_day',
    }),
    acts: { pause: { grounds, basis }, extension: { grounds, basis, times: 1, maxAmount: 10 } },
  };
}

/** Marks the database as a demonstration, where administrators need no second factor. Inside a transaction. */
export async function markDemonstration(transactions: Transactions): Promise<void> {
  await transactions.query(
    `insert into mingcha.installation (id, kind, district_code) values (1, 'demonstration', 'mingchuan')
     on conflict do nothing`,
  );
}

/** The ids of the seeded organs, the bureau first. */
export async function organIds(transactions: Transactions): Promise<string[]> {
  const rows = await transactions.query<{ id: string }>(
    `select id from mingcha.organ order by kind <> 'bureau', uscc`,
  );
  return rows.map((row) => row.id);
}
