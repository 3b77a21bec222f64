import { randomUUID } from 'node:crypto';
import { Deadlines, RuleBook } from '@mingcha/deadlines';
import { clockRule, parsePlainDate } from '@mingcha/law';
import type { Caller } from '@mingcha/testing';
import { type Answer, type District, MARKET, usernameOf } from '../district.factory';
import type { Computations, Scenario, Scenarios } from './scenario';

const INVENTED = 'test.hearing';
const NOTICE_2027 = {
  notice: { title: '国务院办公厅关于2027年部分节假日安排的通知', issuedOn: '2026-10-10' },
  days: [{ date: '2027-01-01', kind: 'holiday', name: '元旦' }],
};
const VALUE = {
  parameter: 'disclosure.general.term',
  value: { amount: 15, unit: 'working_day' },
  effectiveFrom: '2027-01-01',
};
const GROUND = { reason: '当事人申请听证', evidence: { documentNumber: '明川市监听告〔2026〕3号' } };

/** No article of this district provides for a pause or an extension, so the rule book gets a rule that does. */
function allowPauses({ test }: District): void {
  const book = test.app.get(RuleBook) as unknown as {
    clocks: readonly { rule: { id: string }; acts: object }[];
  };
  if (book.clocks.some(({ rule }) => rule.id === INVENTED)) return;
  const text = { zh: '测试', en: 'test' };
  const basis = [{ document: 'licensing-law-2019', article: '42' }] as const;
  const rule = clockRule({
    id: INVENTED,
    title: text,
    statement: text,
    basis,
    notCovered: text,
    values: [{ from: parsePlainDate('2018-01-01'), value: { amount: 10, unit: 'working_day' }, basis }],
    startFact: text,
    startDayCounts: false,
    roll: 'next_working_day',
  });
  const acts = {
    pause: { grounds: text, basis },
    extension: { grounds: text, basis, times: 1, maxAmount: 10 },
  };
  book.clocks = [...book.clocks, { rule, acts }];
}

async function clock(district: District): Promise<string> {
  allowPauses(district);
  const text = { zh: '测试', en: 'test' };
  const [opened] = await district.test.asSystem(() =>
    district.test.app.get(Deadlines).open([
      {
        ruleId: INVENTED,
        subjectType: 'decision',
        subjectId: randomUUID(),
        organId: district.organId(MARKET),
        startsOn: parsePlainDate('2026-10-09'),
        label: text,
        startFact: text,
      },
    ]),
  );
  return opened!.id!;
}

function actOn(
  noun: string,
  body: object,
  version = 1,
  before?: (caller: Caller, id: string) => Promise<void>,
) {
  return {
    object: 'deadline',
    send: async (district: District) => {
      const id = await clock(district);
      const caller = await district.as(usernameOf('law_office'));
      await before?.(caller, id);
      return caller
        .post(`/api/v1/deadlines/${id}/${noun}`)
        .set('If-Match', `"${version}"`)
        .send({ ...GROUND, ...body })
        .expect(200);
    },
  } satisfies Scenario;
}

async function pause(caller: Caller, id: string): Promise<void> {
  await caller
    .post(`/api/v1/deadlines/${id}/pause`)
    .set('If-Match', '"1"')
    .send({ ...GROUND, from: '2026-10-11' })
    .expect(200);
}

/** Applies a notice of 2027 on top of the version that stands. */
async function applyYear(district: District): Promise<Answer> {
  const caller = await district.as('system_admin');
  const { body } = await caller.get('/api/v1/working-calendars/2027').expect(200);
  return caller
    .put('/api/v1/working-calendars/2027')
    .set('If-Match', `"${body.version}"`)
    .send({ ...NOTICE_2027, reason: '载入 2027 年放假通知' })
    .expect(200);
}

export const deadlinesScenarios: Scenarios = {
  'POST /api/v1/deadlines/:id/pause': actOn('pause', { from: '2026-10-12' }),
  'POST /api/v1/deadlines/:id/resumption': actOn('resumption', { on: '2026-10-12' }, 2, pause),
  'POST /api/v1/deadlines/:id/extension': actOn('extension', { amount: 3 }),
  'POST /api/v1/deadlines/:id/cancellation': actOn('cancellation', {}),
  'POST /api/v1/me/calendar-feed': {
    object: 'calendar_feed',
    send: async (district) => (await district.as('auditor')).post('/api/v1/me/calendar-feed').expect(201),
  },
  'DELETE /api/v1/me/calendar-feed': {
    object: 'calendar_feed',
    send: async (district) => {
      const caller = await district.as('auditor');
      await caller.post('/api/v1/me/calendar-feed').expect(201);
      return caller.delete('/api/v1/me/calendar-feed').expect(204);
    },
  },
  'PUT /api/v1/working-calendars/:year': { object: 'working_calendar', send: applyYear },
  'POST /api/v1/district-profile/values': {
    object: 'district_value',
    send: async (district) =>
      (await district.as('system_admin'))
        .post('/api/v1/district-profile/values')
        .send({ ...VALUE, reason: '区政府常务会议决定' })
        .expect(201),
  },
};

export const deadlinesComputations: Computations = {
  'POST /api/v1/working-calendars/:year/preview': async (district) =>
    (await district.as('system_admin'))
      .post('/api/v1/working-calendars/2027/preview')
      .send(NOTICE_2027)
      .expect(200),
  'POST /api/v1/district-profile/preview': async (district) =>
    (await district.as('system_admin'))
      .post('/api/v1/district-profile/preview')
      .send({ ...VALUE, effectiveFrom: '2027-06-01' })
      .expect(200),
};
