import { Injectable } from '@nestjs/common';
import { WorkingCalendars } from '@mingcha/deadlines';
import type { ActKind, PlainDate } from '@mingcha/law';
import { Transactions } from '@mingcha/platform';
import type { DecisionDraft } from './decision.types';
import { Decisions } from './decisions';

interface Sample {
  actKind: ActKind;
  /** Working days between the decision and today. */
  age: number;
}

/** Seven working days for penalty and licence, twenty for the rest: some are due today, some soon, a few overdue. */
const SAMPLES: readonly Sample[] = [
  { actKind: 'penalty', age: 1 },
  { actKind: 'licensing', age: 2 },
  { actKind: 'penalty', age: 5 },
  { actKind: 'penalty', age: 7 },
  { actKind: 'licensing', age: 3 },
  { actKind: 'licensing', age: 6 },
  { actKind: 'inspection', age: 12 },
  { actKind: 'inspection', age: 19 },
];
/** Two organs are late, so that the bureau has somebody to chase. */
const LATE: readonly Sample[] = [
  { actKind: 'penalty', age: 9 },
  { actKind: 'confirmation', age: 22 },
];
const BUSINESSES = [
  '晨光食品',
  '百川物流',
  '和顺物业',
  '新叶文化',
  '安行汽修',
  '清禾餐饮',
  '北辰建材',
  '恒益医药',
];
const VIOLATIONS = [
  '未如实记录安全生产教育和培训情况',
  '占用道路经营',
  '未按照规定设置大气污染物排放口',
  '经营超过保质期的食品',
];
const WORDS: Partial<Record<ActKind, string>> = {
  penalty: '综罚',
  licensing: '综许',
  inspection: '检',
  confirmation: '确',
};

/** Believable decisions around today for every organ of the demonstration; a second run changes nothing. */
@Injectable()
export class CaseReviewSeed {
  constructor(
    private readonly transactions: Transactions,
    private readonly decisions: Decisions,
    private readonly calendars: WorkingCalendars,
  ) {}

  async seedDemonstration(): Promise<void> {
    const [known] = await this.transactions.query('select 1 from mingcha.decision limit 1');
    if (known) return;
    const organs = await this.transactions.query<{ uscc: string; name: string }>(
      `select uscc, name from mingcha.organ where kind in ('department', 'street') order by uscc`,
    );
    const calendar = await this.calendars.current();
    const today = this.transactions.current.today;
    const before = (age: number) => calendar.addWorkingDays(today, -age);
    const drafts = organs.flatMap((organ, index) => [
      ...SAMPLES.map((sample, number) =>
        draftOf(organ, sample.actKind, before(sample.age), index * 10 + number),
      ),
      ...(index < 2 ? LATE : []).map((sample, number) =>
        draftOf(organ, sample.actKind, before(sample.age), index * 10 + SAMPLES.length + number),
      ),
    ]);
    const outcomes = await this.decisions.record(drafts, { source: 'rest', onExisting: 'skip' });
    const refused = outcomes.find((outcome) => outcome.outcome === 'refused');
    if (refused) throw new Error(`A demonstration decision was refused: ${JSON.stringify(refused.problems)}`);
  }
}

function draftOf(
  organ: { uscc: string; name: string },
  actKind: ActKind,
  decidedOn: PlainDate,
  n: number,
): DecisionDraft {
  const business = `明川${BUSINESSES[n % BUSINESSES.length]}有限公司`;
  const fine = 500 * (1 + (n % 20));
  const isPenalty = actKind === 'penalty';
  const violation = VIOLATIONS[n % VIOLATIONS.length];
  return {
    organUscc: organ.uscc,
    actKind,
    documentNumber: `明${organ.name[3]}${WORDS[actKind]}〔${decidedOn.slice(0, 4)}〕${n + 1}号`,
    counterpart:
      n % 4 === 3
        ? { name: '周小满', category: 'person' }
        : { name: business, category: 'organization', legalRepresentative: '赵文' },
    legalBasis: isPenalty
      ? '《中华人民共和国安全生产法》第九十七条第四项'
      : '《中华人民共和国行政许可法》第三十八条',
    facts: isPenalty
      ? `经查，当事人${violation}，有现场检查笔录、询问笔录等证据证实。联系电话13800138000。`
      : '经审查，申请材料齐全，符合法定形式。',
    content: isPenalty ? `警告，罚款${fine}元` : '准予当事人的申请。',
    penaltyKinds: isPenalty ? ['warning', 'fine'] : [],
    fineFen: isPenalty ? fine * 100 : null,
    decidedOn,
    procedure: isPenalty ? 'ordinary' : null,
    sourceVersion: '1',
  };
}
