import { aDecision } from '@mingcha/case-review';
import type { Caller } from '@mingcha/testing';
import { type District, usernameOf } from '../district.factory';
import type { Computations, Scenario, Scenarios } from './scenario';

const DECISIONS = '/api/v1/decisions';
const STATUS_CHANGE = {
  effectiveOn: '2026-10-12',
  reason: '复议机关认为事实不清',
  documentNumber: '明政复决〔2026〕8号',
};

export interface Recorded {
  id: string;
  version: number;
}

export const lawOffice = (district: District) => district.as(usernameOf('law_office'));

/** A decision of the market regulation organ, entered by its law office. */
export async function recorded(district: District, changes: object = {}): Promise<Recorded> {
  const { body } = await (
    await lawOffice(district)
  )
    .post(DECISIONS)
    .send({ ...aDecision({ decidedOn: '2026-10-09' as never }), ...changes })
    .expect(201);
  return body as Recorded;
}

/** Sends a transition of a decision with the version that was read. */
export const transition = (caller: Caller, { id, version }: Recorded, noun: string, body: object) =>
  caller.post(`${DECISIONS}/${id}/${noun}`).set('If-Match', `"${version}"`).send(body);

function statusAct(noun: string): Scenario {
  return {
    object: 'decision',
    send: async (district) =>
      transition(await lawOffice(district), await recorded(district), noun, STATUS_CHANGE).expect(200),
  };
}

/** The version that stands now, after the answer of an act on the record. */
async function present(caller: Caller, id: string): Promise<Recorded> {
  return (await caller.get(`${DECISIONS}/${id}`).expect(200)).body as Recorded;
}

function disclosureAct(noun: string, body: object, before: [noun: string, body: object][] = []): Scenario {
  return {
    object: 'decision',
    send: async (district) => {
      const caller = await lawOffice(district);
      const { id } = await recorded(district);
      for (const [earlier, what] of before)
        await transition(caller, await present(caller, id), earlier, what).expect(200);
      return transition(caller, await present(caller, id), noun, body).expect(200);
    },
  };
}

const WITHHOLDING = { ground: 'business_secret', reason: '涉及配方', reviewOn: '2027-01-15' };

export const decisionsScenarios: Scenarios = {
  'POST /api/v1/decisions': {
    object: 'decision',
    send: async (district) => (await lawOffice(district)).post(DECISIONS).send(aDecision()).expect(201),
  },
  'POST /api/v1/decisions/batch': {
    object: 'decision_batch',
    send: (district) =>
      district.client
        .post(`${DECISIONS}/batch`)
        .send({ items: [aDecision(), aDecision()] })
        .expect(200),
  },
  'PATCH /api/v1/decisions/:id': {
    object: 'decision',
    send: async (district) => {
      const { id, version } = await recorded(district);
      return (await lawOffice(district))
        .patch(`${DECISIONS}/${id}`)
        .set('If-Match', `"${version}"`)
        .send({ facts: '经查，当事人占用道路经营，情节轻微。' })
        .expect(200);
    },
  },
  'POST /api/v1/decisions/:id/change': statusAct('change'),
  'POST /api/v1/decisions/:id/revocation': statusAct('revocation'),
  'POST /api/v1/decisions/:id/unlawfulness-finding': statusAct('unlawfulness-finding'),
  'POST /api/v1/decisions/:id/invalidity-declaration': statusAct('invalidity-declaration'),
  'POST /api/v1/decisions/:id/restoration': disclosureAct('restoration', STATUS_CHANGE, [
    ['change', STATUS_CHANGE],
  ]),
  'POST /api/v1/decisions/:id/identity-disclosure': {
    object: 'decision',
    send: async (district) => {
      const counterpart = {
        name: '张三',
        category: 'person',
        idType: 'resident_id',
        idNumber: '120998197704260147',
      };
      const { id } = await recorded(district, { counterpart });
      return (await lawOffice(district))
        .post(`${DECISIONS}/${id}/identity-disclosure`)
        .send({ reason: '核对当事人身份，办理公示异议' })
        .expect(200);
    },
  },

  'POST /api/v1/disclosures': {
    object: 'disclosure',
    send: async (district) => {
      const { id } = await recorded(district);
      const answer = await (
        await lawOffice(district)
      )
        .post('/api/v1/disclosures')
        .send({ decisionIds: [id] })
        .expect(200);
      expect(answer.body.counts).toEqual({ published: 1, unchanged: 0, refused: 0 });
      return answer;
    },
  },
  'POST /api/v1/decisions/:id/disclosure': disclosureAct('disclosure', {}),
  'POST /api/v1/decisions/:id/withholding': disclosureAct('withholding', WITHHOLDING),
  'POST /api/v1/decisions/:id/withdrawal': disclosureAct('withdrawal', { reason: '处罚决定经行政复议撤销' }, [
    ['disclosure', {}],
  ]),
  'POST /api/v1/decisions/:id/resumption': disclosureAct('resumption', { reason: '权利人已同意公开' }, [
    ['withholding', WITHHOLDING],
  ]),
};

export const decisionsComputations: Computations = {
  'POST /api/v1/decisions/search': async (district) =>
    (await lawOffice(district)).post(`${DECISIONS}/search`).send({ q: '餐饮' }).expect(200),
};
