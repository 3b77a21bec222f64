// Decisions as a department system sends them, invented and all different.

const SUFFIXES = ['餐饮', '物流', '食品', '商贸', '物业管理', '文化传播', '建材', '医药'];
const KINDS = ['fine', 'warning'];

/** @returns {object[]} `count` items for POST /decisions/batch, numbered from `from` */
export function decisions(from, count) {
  return Array.from({ length: count }, (_, index) => decision(from + index));
}

function decision(n) {
  const day = String(1 + (n % 28)).padStart(2, '0');
  const month = String(7 + (n % 3)).padStart(2, '0');
  const fine = 1000 * (1 + (n % 50));
  return {
    actKind: 'penalty',
    documentNumber: `明市罚〔2026〕${100_000 + n}号`,
    counterpart: {
      name: `明川${SUFFIXES[n % SUFFIXES.length]}第${n}有限公司`,
      category: 'organization',
      legalRepresentative: '李明',
    },
    legalBasis: '《中华人民共和国安全生产法》第九十七条第四项',
    facts: `经查，当事人于2026-${month}-${day}未如实记录安全生产教育和培训情况，有现场检查笔录、询问笔录等证据证实。编号${n}。`,
    content: `警告，罚款${fine}元`,
    penaltyKinds: KINDS,
    fineFen: fine * 100,
    decidedOn: `2026-${month}-${day}`,
    procedure: 'ordinary',
    sourceVersion: '1',
  };
}
