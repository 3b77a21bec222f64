import { Injectable } from '@nestjs/common';
import { checkUscc } from '@mingcha/law';
import {
  conflict,
  type FieldProblem,
  invalid,
  type Listing,
  type ListQuery,
  type ListSpec,
  notFound,
  requireVersion,
  runList,
  Transactions,
} from '@mingcha/platform';
import { ORGAN_KINDS } from '../identity.entities';
import type { ChangeOrganDto, CreateOrganDto, OrganDto } from './organs.dto';

export const organList: ListSpec = {
  filters: {
    kind: { column: 'o.kind', type: 'enum', values: ORGAN_KINDS, description: '类别 / Kind' },
    uscc: { column: 'o.uscc', type: 'text', description: '统一社会信用代码 / Unified social credit code' },
    isActive: { column: 'o.is_active', type: 'bool', description: '是否在用 / Active' },
    parentId: { column: 'o.parent_id', type: 'uuid', description: '上级单位 / Parent organ' },
  },
  sorts: { name: 'o.name', kind: 'o.kind', uscc: 'o.uscc' },
  defaultSort: 'kind,name',
  id: 'o.id',
  search: (text, bind) => {
    const pattern = bind(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
    return `o.name ilike ${pattern} or o.short_name ilike ${pattern} or o.uscc ilike ${pattern}`;
  },
};

const COLUMNS = `o.id, o.name, o.short_name as "shortName", o.kind, o.uscc, o.legal_ground as "legalGround",
  o.division_code as "divisionCode", o.parent_id as "parentId", o.vertically_managed as "verticallyManaged",
  o.is_active as "isActive", o.version`;

/** The organs of the district. Kind and credit code are fixed once given; an organ that ends is switched off. */
@Injectable()
export class Organs {
  constructor(private readonly transactions: Transactions) {}

  list(query: ListQuery): Promise<Listing<OrganDto>> {
    return runList(this.transactions, query, {
      select: COLUMNS,
      from: 'mingcha.organ o',
      map: (row) => toOrgan(row as unknown as OrganDto),
    });
  }

  /** @throws 404 */
  async get(id: string): Promise<OrganDto> {
    const [organ] = await this.transactions.query<OrganDto>(
      `select ${COLUMNS} from mingcha.organ o where o.id = $1`,
      [id],
    );
    if (!organ) throw notFound({ zh: '单位', en: 'Organ' });
    return organ;
  }

  async create(draft: CreateOrganDto): Promise<OrganDto> {
    const { status, value: uscc } = checkUscc(draft.uscc);
    if (status !== 'valid') {
      throw invalid([
        fault('/uscc', `uscc_${status}`, '统一社会信用代码不正确，请核对', 'is not a valid credit code'),
      ]);
    }
    if (draft.parentId) await this.requireParent(draft.parentId);
    const [row] = await this.transactions.query<{ id: string }>(
      `insert into mingcha.organ (name, short_name, kind, uscc, legal_ground, division_code, parent_id, vertically_managed)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [
        draft.name,
        draft.shortName,
        draft.kind,
        uscc,
        draft.legalGround ?? null,
        draft.divisionCode ?? null,
        draft.parentId ?? null,
        draft.verticallyManaged ?? false,
      ],
    );
    if (!row) throw taken();
    this.transactions.audit({
      action: 'organ.create',
      objectType: 'organ',
      objectId: row.id,
      organId: row.id,
      detail: { kind: draft.kind, uscc },
    });
    return this.get(row.id);
  }

  async change(id: string, version: number, change: ChangeOrganDto): Promise<OrganDto> {
    const [before] = await this.transactions.query<OrganDto>(
      `select ${COLUMNS} from mingcha.organ o where o.id = $1 for update`,
      [id],
    );
    if (!before) throw notFound({ zh: '单位', en: 'Organ' });
    requireVersion(before.version, version);
    if (change.parentId === id) {
      throw invalid([fault('/parentId', 'own_parent', '上级单位不能是自己', 'must not be the organ itself')]);
    }
    if (change.parentId) await this.requireParent(change.parentId);
    if (before.kind === 'bureau' && change.isActive === false) {
      throw conflict('bureau_stays', { zh: '司法局不能停用', en: 'The bureau cannot be switched off' });
    }
    const after = { ...before, ...change };
    await this.transactions.query(
      `update mingcha.organ set name = $2, short_name = $3, legal_ground = $4, division_code = $5, parent_id = $6,
              vertically_managed = $7, is_active = $8, version = version + 1 where id = $1`,
      [
        id,
        after.name,
        after.shortName,
        after.legalGround,
        after.divisionCode,
        after.parentId,
        after.verticallyManaged,
        after.isActive,
      ],
    );
    this.transactions.audit({
      action: 'organ.change',
      objectType: 'organ',
      objectId: id,
      organId: id,
      detail: { fields: Object.keys(change) },
      before,
      after,
    });
    return this.get(id);
  }

  private async requireParent(id: string): Promise<void> {
    const rows = await this.transactions.query('select 1 from mingcha.organ where id = $1', [id]);
    if (rows.length === 0)
      throw invalid([fault('/parentId', 'unknown_organ', '没有这个单位', 'is not a known organ')]);
  }
}

/** Without the columns that the list adds for its cursor. */
function toOrgan({
  id,
  name,
  shortName,
  kind,
  uscc,
  legalGround,
  divisionCode,
  parentId,
  verticallyManaged,
  isActive,
  version,
}: OrganDto): OrganDto {
  return {
    id,
    name,
    shortName,
    kind,
    uscc,
    legalGround,
    divisionCode,
    parentId,
    verticallyManaged,
    isActive,
    version,
  };
}

function fault(pointer: string, code: string, zh: string, en: string): FieldProblem {
  return { pointer, code, detail: { zh, en }, severity: 'error' };
}

function taken() {
  return conflict('organ_exists', {
    zh: '已有同名或同一信用代码的单位',
    en: 'An organ with this name or credit code exists',
  });
}
