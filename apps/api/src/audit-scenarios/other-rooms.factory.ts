import { randomUUID } from 'node:crypto';
import { Events } from '@mingcha/platform';
import { type District, MARKET } from '../district.factory';
import { lawOffice } from './decisions.factory';
import type { Scenarios } from './scenario';

const BATCHES = '/api/v1/import-batches';

/** A batch whose check has ended in the given state; what the check itself does is proved by its own room. */
export async function batchIn(district: District, state: 'ready' | 'done'): Promise<string> {
  const { body } = await (
    await lawOffice(district)
  )
    .post(BATCHES)
    .field('template', 'credit_penalty')
    .attach('file', Buffer.from(randomUUID()), { filename: '处罚.csv' })
    .expect(202);
  await district.test.database.asOwner(
    `update mingcha.import_batch set state = $2, total_rows = 2, refused_rows = 1,
       heads = '{"all": ["行政相对人名称"], "identity": [], "ignored": []}' where id = $1`,
    [body.id, state],
  );
  return body.id as string;
}

export const otherScenarios: Scenarios = {
  'POST /api/v1/import-batches': {
    object: 'import_batch',
    send: async (district) =>
      (await lawOffice(district))
        .post(BATCHES)
        .field('template', 'credit_penalty')
        .attach('file', Buffer.from('一份文件'), { filename: '处罚.csv' })
        .expect(202),
  },
  'POST /api/v1/import-batches/:id/application': {
    object: 'import_batch',
    send: async (district) =>
      (await lawOffice(district))
        .post(`${BATCHES}/${await batchIn(district, 'ready')}/application`)
        .set('If-Match', '"1"')
        .send({ onRefused: 'skip', onExisting: 'skip' })
        .expect(202),
  },
  'POST /api/v1/import-batches/:id/reversal': {
    object: 'import_batch',
    send: async (district) =>
      (await lawOffice(district))
        .post(`${BATCHES}/${await batchIn(district, 'done')}/reversal`)
        .set('If-Match', '"1"')
        .send({ reason: '传错文件' })
        .expect(200),
  },

  'POST /api/v1/enforcement-subjects': {
    object: 'enforcement_subject',
    send: async (district) =>
      (await district.as('bureau_supervisor'))
        .post('/api/v1/enforcement-subjects')
        .send({
          organId: district.organId(MARKET),
          subjectKind: 'entrusted',
          actKinds: ['penalty'],
          legalGround: '委托执法协议',
          validFrom: '2026-01-01',
        })
        .expect(201),
  },
  'POST /api/v1/enforcement-subjects/:id/supersession': {
    object: 'enforcement_subject',
    send: async (district) => {
      const caller = await district.as('bureau_supervisor');
      const { body } = await caller
        .post('/api/v1/enforcement-subjects')
        .send({
          organId: district.organId(MARKET),
          subjectKind: 'authorized',
          actKinds: ['inspection'],
          legalGround: '法律授权',
          validFrom: '2026-01-01',
        })
        .expect(201);
      return caller
        .post(`/api/v1/enforcement-subjects/${body.id as string}/supersession`)
        .set('If-Match', `"${body.version}"`)
        .send({ reason: '公告日期录入有误' })
        .expect(200);
    },
  },

  'POST /api/v1/me/tasks/:id/reading': {
    object: 'inbox_item',
    send: async (district) => {
      const caller = await lawOffice(district);
      const { test } = district;
      await test.asSystem(() =>
        test.app.get(Events).emit('notification.requested', {
          kind: 'to_read',
          accountId: caller.user['id'],
          title: { zh: '通知', en: 'Notice' },
          subjectType: 'organ',
          dedupeKey: randomUUID(),
        }),
      );
      await test.deliverEvents();
      const { body } = await caller.get('/api/v1/me/tasks?box=toRead').expect(200);
      return caller.post(`/api/v1/me/tasks/${body.items[0].id as string}/reading`).expect(204);
    },
  },

  'POST /api/v1/jobs/:name/run': {
    object: 'job',
    send: async (district) => {
      await district.test.database.asOwner(
        `insert into mingcha.recurring_job (id, job, cron, zone, reason)
         values ('deadline-sweep', 'deadlines.sweep', '* * * * *', 'Asia/Shanghai', 'test')`,
      );
      return (await district.as('system_admin')).post('/api/v1/jobs/deadline-sweep/run').expect(202);
    },
  },
};
