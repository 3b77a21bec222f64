import { actKinds, counterpartCategories, idTypes, penaltyKinds } from '@mingcha/law';
import { IsPlainDate } from '@mingcha/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DETAIL_NAMES, type DetailName, PROCEDURES } from './decision.types';

const codes = (list: readonly { code: string }[]) => list.map((entry) => entry.code);
export const ACT_KIND_CODES = codes(actKinds);
export const CATEGORY_CODES = codes(counterpartCategories);
export const ID_TYPE_CODES = codes(idTypes);
export const PENALTY_KIND_CODES = codes(penaltyKinds);
export const STATUS_CODES = ['effective', 'changed', 'revoked', 'unlawful', 'void'];

/** Characters of the long texts of a decision; the longest seen in live sheets has about 20,000. */
export const MAX_TEXT = 100_000;
/** Fen: a thousand billion yuan, far above any fine and far below what a number holds exactly. */
const MAX_FEN = 100_000_000_000_000;

const NOT_FEN = { zh: '金额应为整数，单位为分', en: 'must be a whole number of fen' };
const NEGATIVE = { zh: '金额不能为负数', en: 'must not be negative' };
const NO_SUCH_DAY = {
  zh: '不是存在的日期，应写成 2026-11-22',
  en: 'must be an existing day written 2026-11-22',
};
const NO_SUCH_CATEGORY = {
  zh: '行政相对人类别应为：法人及非法人组织、自然人、个体工商户',
  en: 'must be organization, person or sole_trader',
};
const NO_SUCH_PENALTY = {
  zh: '处罚类别不在《行政处罚法》第九条所列种类之内',
  en: 'names a kind of penalty that article 9 of the Penalty Law does not list',
};

/** The party of a decision on its way in. */
export class CounterpartInput {
  @ApiProperty({
    description: '行政相对人名称 / Name of the party',
    example: '明川通祥物流有限公司',
    maxLength: 200,
  })
  @IsString()
  @MaxLength(200)
  name: string;

  @ApiProperty({
    description: '行政相对人类别 / Category of the party',
    enum: CATEGORY_CODES,
    example: 'organization',
  })
  @IsIn(CATEGORY_CODES, { context: NO_SUCH_CATEGORY })
  category: string;

  @ApiPropertyOptional({
    description:
      '统一社会信用代码；校验位不符时收下并提示 / Unified social credit code; a wrong check digit is a warning',
    example: '91120998T91UQ79E66',
    maxLength: 64,
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  uscc?: string;

  @ApiPropertyOptional({
    description: '证件类型 / Kind of identity document',
    enum: ID_TYPE_CODES,
    example: 'resident_id',
  })
  @IsOptional()
  @IsIn(ID_TYPE_CODES)
  idType?: string;

  @ApiPropertyOptional({
    description:
      '证件号码，入库前加密，读取时只见末四位 / Sealed when stored; read back with its last four only',
    example: '120998197704260147',
    maxLength: 64,
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  idNumber?: string;

  @ApiPropertyOptional({
    description: '法定代表人或负责人 / Legal representative',
    example: '邓欣艳',
    maxLength: 100,
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  legalRepresentative?: string;

  @ApiPropertyOptional({
    description: '法定代表人证件类型 / Kind of the representative’s identity document',
    enum: ID_TYPE_CODES,
  })
  @IsOptional()
  @IsIn(ID_TYPE_CODES)
  representativeIdType?: string;

  @ApiPropertyOptional({
    description: '法定代表人证件号码，入库前加密 / The representative’s identity number, sealed when stored',
    maxLength: 64,
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  representativeIdNumber?: string;
}

/** An officer named in a decision. */
export class OfficerInput {
  @ApiProperty({ description: '执法人员姓名 / Name of the officer', example: '王磊', maxLength: 100 })
  @IsString()
  @MaxLength(100)
  name: string;

  @ApiPropertyOptional({
    description: '执法证号 / Certificate number',
    example: '12099800123',
    maxLength: 64,
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  certificateNumber?: string;
}

const DETAIL_TITLES: Record<DetailName, string> = {
  violationType: '违法行为类型 / Kind of violation',
  affectedLicence: '暂扣或吊销证照名称及编号 / Licence suspended or revoked',
  documentTitle: '行政许可决定文书名称 / Title of the licensing document',
  licensingKind: '许可类别 / Kind of licence',
  licenceName: '许可证书名称 / Name of the licence',
  licenceNumber: '许可编号 / Number of the licence',
  registrationNumber: '工商注册号 / Business registration number',
  organizationCode: '组织机构代码 / Organisation code',
  taxNumber: '税务登记号 / Tax number',
  institutionNumber: '事业单位证书号 / Number of a public institution',
  socialOrganizationNumber: '社会组织登记证号 / Number of a social organisation',
  sourceUnitName: '数据来源单位 / Unit the data comes from',
  sourceUnitCode: '数据来源单位统一社会信用代码 / Code of the unit the data comes from',
  remarks: '备注 / Remarks',
};

/** Values of the sheets that belong to one kind of act or to the sending side. */
export class DecisionDetails implements Partial<Record<DetailName, string>> {
  violationType?: string;
  affectedLicence?: string;
  documentTitle?: string;
  licensingKind?: string;
  licenceName?: string;
  licenceNumber?: string;
  registrationNumber?: string;
  organizationCode?: string;
  taxNumber?: string;
  institutionNumber?: string;
  socialOrganizationNumber?: string;
  sourceUnitName?: string;
  sourceUnitCode?: string;
  remarks?: string;
}
for (const name of DETAIL_NAMES) {
  const decorators = [
    ApiPropertyOptional({ type: String, description: DETAIL_TITLES[name], maxLength: MAX_TEXT }),
    IsOptional(),
    IsString(),
    MaxLength(MAX_TEXT),
  ];
  for (const decorate of decorators) decorate(DecisionDetails.prototype, name);
}

/** A decision as a system sends it or a person enters it. Organ and document number are its natural key. */
export class DecisionInput {
  @ApiPropertyOptional({
    description: '决定机关；省略时为本单位 / Organ; the caller’s own when left out',
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID()
  organId?: string;

  @ApiPropertyOptional({
    description: '决定机关统一社会信用代码，可代替 organId / Code of the organ instead of organId',
    example: '11120998MB1000010L',
    maxLength: 64,
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  organUscc?: string;

  @ApiProperty({ description: '执法行为种类 / Kind of act', enum: ACT_KIND_CODES, example: 'penalty' })
  @IsIn(ACT_KIND_CODES)
  actKind: string;

  @ApiProperty({ description: '决定书文号 / Document number', example: '明市罚〔2026〕1号', maxLength: 128 })
  @IsString()
  @MaxLength(128)
  documentNumber: string;

  @ApiProperty({ description: '行政相对人 / Party', type: CounterpartInput })
  @ValidateNested()
  @Type(() => CounterpartInput)
  counterpart: CounterpartInput;

  @ApiPropertyOptional({
    description: '执法事项编码 / Code of the enforcement item',
    example: '1020300001',
    maxLength: 64,
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  itemCode?: string;

  @ApiPropertyOptional({
    description: '依据 / Legal basis',
    example: '《公共场所卫生管理条例实施细则》第三十五条',
    maxLength: MAX_TEXT,
  })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TEXT)
  legalBasis?: string;

  @ApiPropertyOptional({
    description: '事实 / Facts',
    example: '经查，当事人占用道路经营。',
    maxLength: MAX_TEXT,
  })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TEXT)
  facts?: string;

  @ApiPropertyOptional({ description: '决定内容 / Content', example: '罚款2000元', maxLength: MAX_TEXT })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TEXT)
  content?: string;

  @ApiPropertyOptional({
    description: '处罚种类 / Kinds of penalty',
    enum: PENALTY_KIND_CODES,
    isArray: true,
    example: ['fine'],
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(PENALTY_KIND_CODES.length)
  @IsIn(PENALTY_KIND_CODES, { each: true, context: NO_SUCH_PENALTY })
  penaltyKinds?: string[];

  @ApiPropertyOptional({
    description: '罚款金额，单位分 / Fine in fen',
    example: 200000,
    minimum: 0,
    maximum: MAX_FEN,
  })
  @IsOptional()
  @IsInt({ context: NOT_FEN })
  @Min(0, { context: NEGATIVE })
  @Max(MAX_FEN)
  fineFen?: number;

  @ApiPropertyOptional({
    description: '没收金额，单位分 / Confiscated amount in fen',
    example: 0,
    minimum: 0,
    maximum: MAX_FEN,
  })
  @IsOptional()
  @IsInt({ context: NOT_FEN })
  @Min(0, { context: NEGATIVE })
  @Max(MAX_FEN)
  confiscatedFen?: number;

  @ApiProperty({ description: '决定日期 / Day of the decision', format: 'date', example: '2026-09-21' })
  @IsPlainDate({ context: NO_SUCH_DAY })
  decidedOn: string;

  @ApiPropertyOptional({
    description: '有效期自 / First day of validity',
    format: 'date',
    example: '2026-09-21',
  })
  @IsOptional()
  @IsPlainDate({ context: NO_SUCH_DAY })
  validFrom?: string;

  @ApiPropertyOptional({
    description: '有效期至，2099-12-31 表示长期 / Last day of validity',
    format: 'date',
    example: '2027-09-21',
  })
  @IsOptional()
  @IsPlainDate({ context: NO_SUCH_DAY })
  validUntil?: string;

  @ApiPropertyOptional({
    description: '公示截止期 / Last day of publication',
    format: 'date',
    example: '2027-09-21',
  })
  @IsOptional()
  @IsPlainDate({ context: NO_SUCH_DAY })
  publishedUntil?: string;

  @ApiPropertyOptional({
    description: '程序：简易或普通 / Summary or ordinary procedure',
    enum: PROCEDURES,
    example: 'ordinary',
  })
  @IsOptional()
  @IsIn(PROCEDURES)
  procedure?: string;

  @ApiPropertyOptional({ description: '执法人员 / Officers', type: [OfficerInput] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OfficerInput)
  officers?: OfficerInput[];

  @ApiPropertyOptional({ description: '按行为种类另有的栏目 / Further columns', type: DecisionDetails })
  @IsOptional()
  @ValidateNested()
  @Type(() => DecisionDetails)
  details?: DecisionDetails;

  @ApiPropertyOptional({
    description: '来源系统名称 / Name of the sending system',
    example: '市场监管案件系统',
    maxLength: 100,
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  source?: string;

  @ApiPropertyOptional({
    description:
      '来源系统的版本，旧版本不会覆盖新版本 / The sender’s version; an older one never overwrites a newer',
    example: '3',
    maxLength: 64,
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  sourceVersion?: string;

  @ApiPropertyOptional({
    description: '状态，省略时为有效 / Status, effective when left out',
    enum: STATUS_CODES,
    example: 'effective',
  })
  @IsOptional()
  @IsIn(STATUS_CODES)
  status?: string;

  @ApiPropertyOptional({
    description: '状态变化之日 / Day on which the status changed',
    format: 'date',
    example: '2026-10-09',
  })
  @IsOptional()
  @IsPlainDate({ context: NO_SUCH_DAY })
  statusChangedOn?: string;
}
