import { Injectable } from '@nestjs/common';
import {
  checkTransition,
  disclosureTransitions,
  mayBePublished,
  mayPublishPerson,
  type PlainDate,
  type Verdict,
} from '@mingcha/law';
import { Events, type FieldProblem, Transactions } from '@mingcha/platform';
import { DisclosureClocks } from './disclosure.clocks';
import { DisclosureJournal } from './disclosure.journal';
import { type DisclosedDecision, DisclosureLoader, type OpenedNumbers } from './disclosure.loader';
import { AGE_UNKNOWN, NOT_FOUND, PERIOD_OVER, type Refusal, STALE, WARNING_ONLY } from './disclosure.words';
import { MaskProfiles } from './mask-profiles';
import type { MaskProfile } from './masking/mask-profile';
import { Projection } from './projection';
import { publicVersionOf } from './public-version';

/** Payload `{ disclosureIds, decisionIds }`. */
export const DISCLOSURE_PUBLISHED = 'disclosure.published';

export interface PublicationRequest {
  decisionId: string;
  /** The version that was looked at; another one is refused as stale. Any version when left out. */
  version?: number | undefined;
  /** The day it became public, for publications brought over from an earlier system; today when left out. */
  publishedOn?: PlainDate | undefined;
}

/** What became of one decision, in the order of the requests. */
export interface PublicationOutcome {
  index: number;
  decisionId: string;
  outcome: 'published' | 'unchanged' | 'refused';
  disclosureId: string | null;
  /** Published after the last day. */
  late: boolean;
  warnings: FieldProblem[];
  refusal: Refusal | null;
}

interface Work {
  index: number;
  publishedOn: PlainDate;
  decision: DisclosedDecision;
  numbers: OpenedNumbers;
}

/** Publishes decisions: masks, writes the projection, meets the clock, keeps the history, all in one transaction. */
@Injectable()
export class Publisher {
  constructor(
    private readonly transactions: Transactions,
    private readonly loader: DisclosureLoader,
    private readonly profiles: MaskProfiles,
    private readonly projection: Projection,
    private readonly clocks: DisclosureClocks,
    private readonly journal: DisclosureJournal,
    private readonly events: Events,
  ) {}

  /**
   * Publishes each decision that may be published. A refused one refuses only itself; one that is public already
   * stays as it is.
   */
  async publish(requests: readonly PublicationRequest[]): Promise<PublicationOutcome[]> {
    const decisions = await this.loader.load(
      requests.map((request) => request.decisionId),
      true,
    );
    const { today } = this.transactions.current;
    const works: Work[] = [];
    const taken = new Set<string>();
    const outcomes = requests.map((request, index): PublicationOutcome => {
      const decision = decisions[index] ?? null;
      const refused = (refusal: Refusal, warnings: FieldProblem[] = []) =>
        outcomeOf(index, request.decisionId, 'refused', decision, warnings, refusal);
      if (!decision) return refused(NOT_FOUND);
      if (decision.state === 'published' || taken.has(decision.id))
        return outcomeOf(index, decision.id, 'unchanged', decision, [], null);
      const numbers = this.loader.numbersOf(decision);
      const warnings = warningsOf(decision, numbers);
      if (request.version !== undefined && request.version !== decision.version)
        return refused(STALE, warnings);
      const refusal = this.refusalOf(decision, numbers);
      if (refusal) return refused(refusal, warnings);
      taken.add(decision.id);
      works.push({ index, decision, numbers, publishedOn: request.publishedOn ?? today });
      return outcomeOf(index, decision.id, 'published', decision, warnings, null);
    });
    const written = await this.write(works);
    for (const outcome of outcomes) {
      outcome.disclosureId = written.ids.get(outcome.decisionId) ?? outcome.disclosureId;
      outcome.late = outcome.outcome === 'published' && written.late.has(outcome.decisionId);
    }
    return outcomes;
  }

  /** Why a decision may not be published today, or null. */
  refusalOf(decision: DisclosedDecision, numbers: OpenedNumbers): Refusal | null {
    const verdicts: Verdict[] = [
      checkTransition(disclosureTransitions, decision.state, 'publication'),
      mayBePublished(decision.status),
      mayPublishPerson({
        category: decision.counterpartCategory,
        decidedOn: decision.decidedOn,
        ...(numbers.birthDate ? { birthDate: numbers.birthDate } : {}),
      }),
    ];
    const refused = verdicts.find((verdict) => !verdict.allowed);
    if (refused && !refused.allowed)
      return { status: 409, code: refused.code, text: refused.reason, basis: refused.basis };
    const isOver =
      decision.publishedUntil !== null && decision.publishedUntil < this.transactions.current.today;
    return isOver ? PERIOD_OVER : null;
  }

  /**
   * Gives the public the present version of decisions that are published already: a correction takes effect at once.
   */
  async refresh(works: readonly Pick<Work, 'decision' | 'numbers'>[]): Promise<void> {
    if (works.length === 0) return;
    const profile = await this.profiles.current();
    await this.transactions.query(
      `update mingcha.disclosure x
          set decision_version = e.version, publication_until = e.until, mask_profile = $2, mask_version = $3,
              version = x.version + 1
         from jsonb_to_recordset($1::jsonb) as e(id uuid, version int, until date) where x.id = e.id`,
      [
        JSON.stringify(
          works.map(({ decision }) => ({
            id: decision.disclosureId,
            version: decision.version,
            until: decision.publishedUntil,
          })),
        ),
        profile.code,
        profile.version,
      ],
    );
    await this.project(works, profile, (decision) => decision.disclosureId!);
    await this.journal.record(
      works.map(({ decision }) => ({
        disclosureId: decision.disclosureId!,
        decisionId: decision.id,
        organId: decision.organId,
        action: 'refresh',
        from: 'published',
        to: 'published',
        detail: { decisionVersion: decision.version, mask: `${profile.code} ${profile.version}` },
      })),
    );
  }

  private async write(works: readonly Work[]): Promise<{ ids: Map<string, string>; late: Set<string> }> {
    const ids = new Map<string, string>();
    if (works.length === 0) return { ids, late: new Set() };
    const profile = await this.profiles.current();
    const rows = await this.transactions.query<{ id: string; decisionId: string }>(
      `insert into mingcha.disclosure as x (decision_id, organ_id, state, published_on, publication_until,
         decision_version, mask_profile, mask_version)
       select e."decisionId", e."organId", 'published', e."on", e.until, e.version, $2, $3
         from jsonb_to_recordset($1::jsonb) as e("decisionId" uuid, "organId" uuid, "on" date, until date, version int)
       on conflict (decision_id) do update set state = 'published', published_on = excluded.published_on,
         publication_until = excluded.publication_until, decision_version = excluded.decision_version,
         mask_profile = excluded.mask_profile, mask_version = excluded.mask_version, version = x.version + 1
       returning x.id, x.decision_id as "decisionId"`,
      [
        JSON.stringify(
          works.map(({ decision, publishedOn }) => ({
            decisionId: decision.id,
            organId: decision.organId,
            on: publishedOn,
            until: decision.publishedUntil,
            version: decision.version,
          })),
        ),
        profile.code,
        profile.version,
      ],
    );
    for (const row of rows) ids.set(row.decisionId, row.id);
    await this.project(works, profile, (decision) => ids.get(decision.id)!);
    const late = await this.clocks.published(
      works.map(({ decision, publishedOn }) => ({ decisionId: decision.id, on: publishedOn })),
    );
    await this.journal.record(
      works.map(({ decision, numbers }) => ({
        disclosureId: ids.get(decision.id)!,
        decisionId: decision.id,
        organId: decision.organId,
        action: 'publication',
        from: decision.state,
        to: 'published',
        detail: {
          decisionVersion: decision.version,
          mask: `${profile.code} ${profile.version}`,
          late: late.has(decision.id),
          warnings: warningsOf(decision, numbers).map((warning) => warning.code),
        },
      })),
    );
    await this.events.emit(DISCLOSURE_PUBLISHED, {
      disclosureIds: [...ids.values()],
      decisionIds: [...ids.keys()],
    });
    return { ids, late };
  }

  private async project(
    works: readonly Pick<Work, 'decision' | 'numbers'>[],
    profile: MaskProfile,
    idOf: (decision: DisclosedDecision) => string,
  ): Promise<void> {
    await this.projection.publish(
      works.map(({ decision, numbers }) => ({
        id: idOf(decision),
        ...publicVersionOf(decision, numbers.numbers, profile).version,
      })),
    );
  }
}

/** What the one who publishes should know; refuses nothing. */
export function warningsOf(decision: DisclosedDecision, numbers: OpenedNumbers): FieldProblem[] {
  const warnings: FieldProblem[] = [];
  if (decision.counterpartCategory !== 'organization' && numbers.birthDate === undefined)
    warnings.push(AGE_UNKNOWN);
  if (decision.penaltyKinds.length === 1 && decision.penaltyKinds[0] === 'warning')
    warnings.push(WARNING_ONLY);
  return warnings;
}

function outcomeOf(
  index: number,
  decisionId: string,
  outcome: PublicationOutcome['outcome'],
  decision: DisclosedDecision | null,
  warnings: FieldProblem[],
  refusal: Refusal | null,
): PublicationOutcome {
  return {
    index,
    decisionId,
    outcome,
    disclosureId: decision?.disclosureId ?? null,
    late: false,
    warnings,
    refusal,
  };
}
