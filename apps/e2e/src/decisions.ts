import type { ApiSession } from './api-session';

/** A decision as the journeys need it; the rest is filled with plain words. */
export interface DecisionFact {
  actKind: 'penalty' | 'licensing' | 'inspection';
  documentNumber: string;
  decidedOn: string;
  party?: string;
  person?: boolean;
  facts?: string;
}

/** Records a decision through the API and gives back its id and version. */
export async function recordDecision(
  session: ApiSession,
  fact: DecisionFact,
): Promise<{ id: string; version: number }> {
  const { body } = await session.call<{ id: string; version: number }>('POST', '/decisions', {
    actKind: fact.actKind,
    documentNumber: fact.documentNumber,
    decidedOn: fact.decidedOn,
    counterpart: {
      name: fact.party ?? '明川通祥物流有限公司',
      category: fact.person ? 'person' : 'organization',
      ...(fact.person ? { idType: 'resident_id', idNumber: '120998197704260147' } : {}),
    },
    legalBasis: '《公共场所卫生管理条例实施细则》第三十五条',
    facts: fact.facts ?? '经查，当事人占用道路经营。',
    content: '予以公示的决定内容。',
    ...(fact.actKind === 'penalty' ? { penaltyKinds: ['warning'] } : {}),
  });
  return body;
}

/** Publishes a decision through the API. */
export async function publishDecision(
  session: ApiSession,
  decision: { id: string; version: number },
): Promise<void> {
  await session.call('POST', `/decisions/${decision.id}/disclosure`, undefined, {
    'If-Match': `"${decision.version}"`,
  });
}
