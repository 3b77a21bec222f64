import { allowed, refused, type Basis, type Verdict } from '../basis/basis';
import type { Text } from '../basis/text';
import type { CounterpartCategory } from '../case-review/counterpart-kinds';
import type { PlainDate } from '../calendar/plain-date';
import { comesOfAgeOn } from '../identifiers/resident-id';

/** Why a decision is not made public. */
export type WithholdingGroundCode =
  | 'minor'
  | 'state_secret'
  | 'security_and_stability'
  | 'forbidden_by_law'
  | 'business_secret'
  | 'personal_privacy'
  | 'not_effective'
  | 'other_rule';

/** A ground for withholding. */
export interface WithholdingGround {
  code: WithholdingGroundCode;
  title: Text;
  /** `must`: publishing is forbidden; `unless`: forbidden with the exceptions the article names. */
  force: 'must' | 'unless';
  /** Whether the person who withholds must write down the rule relied on. */
  needsCitation: boolean;
  basis: readonly Basis[];
}

const ZHEJIANG: Basis = { document: 'zhejiang-penalty-publication', article: '5' };
const MINOR: readonly Basis[] = [ZHEJIANG, { document: 'civil-code-2020', article: '17' }];

/** The grounds for withholding, each with the article behind it. */
export const withholdingGrounds: readonly WithholdingGround[] = [
  {
    code: 'minor',
    title: { zh: '被处罚人是未成年人', en: 'The person punished is a minor' },
    force: 'must',
    needsCitation: false,
    basis: MINOR,
  },
  {
    code: 'state_secret',
    title: { zh: '涉及国家秘密', en: 'State secret' },
    force: 'must',
    needsCitation: false,
    basis: [{ document: 'information-regulation-2019', article: '14' }],
  },
  {
    code: 'security_and_stability',
    title: {
      zh: '公开可能危及国家安全、公共安全、经济安全、社会稳定',
      en: 'Danger to security or social stability',
    },
    force: 'must',
    needsCitation: false,
    basis: [{ document: 'information-regulation-2019', article: '14' }],
  },
  {
    code: 'forbidden_by_law',
    title: { zh: '法律、行政法规禁止公开', en: 'Disclosure forbidden by a law or administrative regulation' },
    force: 'must',
    needsCitation: true,
    basis: [{ document: 'information-regulation-2019', article: '14' }],
  },
  {
    code: 'business_secret',
    title: {
      zh: '涉及商业秘密，公开会损害第三方合法权益',
      en: 'Business secret whose disclosure harms a third party',
    },
    force: 'unless',
    needsCitation: false,
    basis: [{ document: 'information-regulation-2019', article: '15' }],
  },
  {
    code: 'personal_privacy',
    title: { zh: '主要事实涉及个人隐私', en: 'Main facts concern personal privacy' },
    force: 'unless',
    needsCitation: false,
    basis: [{ document: 'information-regulation-2019', article: '15' }, ZHEJIANG],
  },
  {
    code: 'not_effective',
    title: {
      zh: '决定在公示前已被撤销、确认违法或者确认无效',
      en: 'Revoked, unlawful or void before it was published',
    },
    force: 'must',
    needsCitation: false,
    basis: [{ document: 'penalty-law-2021', article: '48' }],
  },
  {
    code: 'other_rule',
    title: { zh: '其他规定不予公开（须写明规定）', en: 'Another rule against disclosure (to be cited)' },
    force: 'must',
    needsCitation: true,
    basis: [ZHEJIANG],
  },
];

/** The ground with a code, or undefined. */
export function findWithholdingGround(code: string): WithholdingGround | undefined {
  return withholdingGrounds.find((ground) => ground.code === code);
}

/** What is known of a counterpart when a penalty is to be published. */
export interface PublishedPerson {
  category: CounterpartCategory;
  /** Where it is known, usually from the identity number. */
  birthDate?: PlainDate;
  decidedOn: PlainDate;
}

/**
 * Whether the counterpart may appear on the public page. A penalty on a person under eighteen on the day of the
 * decision is refused (`minor`), whoever asks. The source only says that penalties on minors are not published; that
 * the day of the decision decides, and not the day of the act or of publication, is the platform's reading. A natural
 * person whose age is unknown is not refused here: the one who publishes confirms it.
 */
export function mayPublishPerson(person: PublishedPerson): Verdict {
  const { category, birthDate, decidedOn } = person;
  if (category === 'organization' || birthDate === undefined) return allowed;
  if (comesOfAgeOn(birthDate) <= decidedOn) return allowed;
  return refused(
    'minor',
    {
      zh: '被处罚人作出决定时未满十八周岁，不予公开',
      en: 'the person was under eighteen on the day of the decision; nothing is published',
    },
    MINOR,
  );
}
