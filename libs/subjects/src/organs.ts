import { Injectable } from '@nestjs/common';
import { checkUscc, cleanIdentifier } from '@mingcha/law';
import {
  conflict,
  invalid,
  type Listing,
  type ListQuery,
  type ListSpec,
  notFound,
  requireVersion,
  runList,
  Transactions,
} from '@mingcha/platform';
import type { OrganDetail, OrganInput, OrganPatch, OrganView } from './organs.dto';
import { ORGAN_KINDS } from './organs.dto';
import { SubjectRegister } from './subject-register';

const ORGAN = { zh: '单位', en: 'Organ' };

const SELECT = `o.id, o.name, o.short_name as "shortName", o.kind, o.uscc, o.legal_ground as "legalGround",
  o.division_code as "divisionCode", o.parent_id as "parentId", o.vertically_managed as "verticallyManaged",
  o.is_active as "isActive", o.version, exists (select 1 from mingcha.enforcement_subject s where s.organ_id = o.id
    and s.superseded_at is null and s.valid @> mingcha.today_cn()) as "isSubjectToday"`;

/** What the list of organs can be asked. */
export const organList: ListSpec = {
  filters: {
    kind: { column: 'o.kind', type: 'enum', values: ORGAN_KINDS, description: 'Kind of organ' },
    uscc: { column: 'o.uscc', type: 'text', description: 'Unified social credit code' },
    isActive: { column: 'o.is_active', type: 'bool', description: 'Whether it is in use' },
    parentId: { column: 'o.parent_id', type: 'uuid', description: 'Parent organ' },
  },
  sorts: { name: 'o.name', kind: 'o.kind', uscc: 'o.uscc' },
  defaultSort: 'kind,name',
  id: 'o.id',
  search: (text, bind) => {
    const like = bind(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
    return `(o.name ilike ${like} or o.short_name ilike ${like} or o.uscc ilike ${like})`;
  },
};

const COLUMNS: Record<string, string> = {
  name: 'name',
  shortName: 'short_name',
  kind: 'kind',
  uscc: 'uscc',
  legalGround: 'legal_ground',
  divisionCode: 'division_code',
  parentId: 'parent_id',
  verticallyManaged: 'vertically_managed',
  isActive: 'is_active',
};

/** The organs of the district, with whether they are enforcement subjects. */
@Injectable()
export class Organs {
  constructor(
    private readonly transactions: Transactions,
    private readonly register: SubjectRegister,
  ) {}

  list(query: ListQuery): Promise<Listing<OrganView>> {
    return runList(this.transactions, query, { select: SELECT, from: 'mingcha.organ o', map: toOrganView });
  }

  async detail(id: string): Promise<OrganDetail> {
    const organ = await this.load(id);
    return { ...organ, subjectPeriods: await this.register.periodsOf(id) };
  }

  /** @throws 409 when name or code belong to another organ */
  async create(input: OrganInput): Promise<OrganDetail> {
    const values = cleaned(input);
    await this.requireUnused(values);
    const names = Object.keys(values);
    const [row] = await this.transactions.query<{ id: string }>(
      `insert into mingcha.organ (${names.map((name) => COLUMNS[name]).join(', ')})
       values (${names.map((_, index) => `$${index + 1}`).join(', ')}) returning id`,
      Object.values(values),
    );
    this.transactions.audit({
      action: 'organ.create',
      objectType: 'organ',
      objectId: row!.id,
      organId: row!.id,
      after: values,
    });
    return this.detail(row!.id);
  }

  /** JSON Merge Patch: null empties a field. */
  async change(id: string, version: number, patch: OrganPatch): Promise<OrganDetail> {
    const before = await this.load(id);
    requireVersion(before.version, version);
    const values = cleaned(patch);
    const names = Object.keys(values);
    if (names.length === 0) {
      throw invalid([
        {
          pointer: '',
          code: 'nothing_to_change',
          detail: { zh: '没有需要更改的内容', en: 'The patch changes nothing' },
          severity: 'error',
        },
      ]);
    }
    await this.requireUnused(values, id);
    const written = await this.transactions.query(
      `update mingcha.organ set ${names.map((name, index) => `${COLUMNS[name]} = $${index + 3}`).join(', ')},
              version = version + 1 where id = $1 and version = $2 returning id`,
      [id, version, ...Object.values(values)],
    );
    if (written.length === 0) requireVersion((await this.load(id)).version, version);
    this.transactions.audit({
      action: 'organ.change',
      objectType: 'organ',
      objectId: id,
      organId: id,
      detail: { fields: names.sort() },
      before,
      after: values,
    });
    return this.detail(id);
  }

  private async load(id: string): Promise<OrganView> {
    const [row] = await this.transactions.query<Record<string, unknown>>(
      `select ${SELECT} from mingcha.organ o where o.id = $1`,
      [id],
    );
    if (!row) throw notFound(ORGAN);
    return toOrganView(row);
  }

  private async requireUnused(values: Record<string, unknown>, id: string | null = null): Promise<void> {
    const [taken] = await this.transactions.query<{ name: string }>(
      'select name from mingcha.organ where (name = $1 or uscc = $2) and ($3::uuid is null or id <> $3) limit 1',
      [values['name'] ?? null, values['uscc'] ?? null, id],
    );
    if (!taken) return;
    throw conflict('organ_exists', {
      zh: `名称或统一社会信用代码已由“${taken.name}”使用`,
      en: `Name or code belong to “${taken.name}” already`,
    });
  }
}

/** Only the fields given; a code is cleaned and must have the right check digit: organs sign with it. */
function cleaned(input: OrganInput | OrganPatch): Record<string, unknown> {
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(input).filter(([name, value]) => value !== undefined && name in COLUMNS),
  );
  if (typeof values['uscc'] === 'string') {
    values['uscc'] = cleanIdentifier(values['uscc']);
    if (checkUscc(values['uscc'] as string).status !== 'valid') {
      throw invalid([
        {
          pointer: '/uscc',
          code: 'uscc_check_digit',
          detail: { zh: '统一社会信用代码校验位不符', en: 'The check digit of the code is wrong' },
          severity: 'error',
        },
      ]);
    }
  }
  return values;
}

function toOrganView(row: Record<string, unknown>): OrganView {
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => !name.startsWith('__')),
  ) as unknown as OrganView;
}
