import { Injectable } from '@nestjs/common';
import { actKinds } from '@mingcha/law';
import { Transactions } from '@mingcha/platform';

const SINCE = '2015-01-01';
const DEFAULT_GROUND = '三定规定及现行法律法规规章';

/** Demonstration rows: every organ is a subject for all kinds of act since 2015. There are no reference rows. */
@Injectable()
export class SubjectsSeed {
  constructor(private readonly transactions: Transactions) {}

  async seedReference(): Promise<void> {
    // The register belongs to the district that uses the system; nothing in it is common to all.
  }

  async seedDemonstration(): Promise<void> {
    const { actor, now } = this.transactions.current;
    const entered = await this.transactions.query<{ id: string }>(
      `insert into mingcha.enforcement_subject
         (id, organ_id, subject_kind, act_kinds, legal_ground, valid, recorded_at, recorded_by, version)
       select mingcha.new_id(), o.id,
              case when o.kind in ('street', 'authorized', 'entrusted') then o.kind else 'organ' end,
              $1, coalesce(o.legal_ground, $2), daterange($3::date, null, '[)'), $4, $5, 1
         from mingcha.organ o
        where not exists (select 1 from mingcha.enforcement_subject s where s.organ_id = o.id)
       returning id`,
      [actKinds.map((kind) => kind.code), DEFAULT_GROUND, SINCE, now, actor.name],
    );
    if (entered.length === 0) return;
    this.transactions.audit({
      action: 'subject.seed',
      objectType: 'enforcement_subject',
      objectId: null,
      detail: { entered: entered.length, since: SINCE },
    });
  }
}
