import { actKinds, counterpartCategories, penaltyKinds } from '@mingcha/law';
import { ApiProperty } from '@nestjs/swagger';

const nullableText = { nullable: true, type: String } as const;
const nullableDay = { nullable: true, type: String, format: 'date' } as const;

/** A masked decision as everybody may read it. */
export class PublicDisclosureDto {
  @ApiProperty({
    format: 'uuid',
    description: '公示编号 / Id',
    example: '5f0c9c1e-3f0b-4f9e-9b59-0d8f5a0c1b2d',
  })
  id: string;
  @ApiProperty({ maxLength: 200, description: '执法机关 / Organ', example: '明川区市场监督管理局' })
  organName: string;
  @ApiProperty({
    enum: actKinds.map((kind) => kind.code),
    description: '执法类别 / Kind of act',
    example: 'penalty',
  })
  actKind: string;
  @ApiProperty({ maxLength: 200, description: '文号 / Document number', example: '明市监罚〔2026〕12号' })
  documentNumber: string;
  @ApiProperty({
    maxLength: 200,
    description: '行政相对人，自然人只公开姓氏 / Party; of a person the surname',
    example: '王某',
  })
  party: string;
  @ApiProperty({
    enum: counterpartCategories.map((category) => category.code),
    description: '相对人类别 / Category of the party',
    example: 'person',
  })
  partyCategory: string;
  @ApiProperty({
    ...nullableText,
    maxLength: 18,
    description: '统一社会信用代码 / Credit code',
    example: null,
  })
  partyUscc: string | null;
  @ApiProperty({
    ...nullableText,
    maxLength: 100,
    description: '法定代表人 / Legal representative',
    example: null,
  })
  legalRepresentative: string | null;
  @ApiProperty({ ...nullableText, maxLength: 100, description: '事项编码 / Item', example: null })
  itemCode: string | null;
  @ApiProperty({
    maxLength: 20000,
    description: '法律依据 / Legal basis',
    example: '《中华人民共和国食品安全法》第一百二十四条',
  })
  legalBasis: string;
  @ApiProperty({ maxLength: 20000, description: '事实 / Facts', example: '经营超过保质期的食品' })
  facts: string;
  @ApiProperty({ maxLength: 20000, description: '决定内容 / Content', example: '罚款五千元' })
  content: string;
  @ApiProperty({
    enum: penaltyKinds.map((kind) => kind.code),
    isArray: true,
    description: '处罚种类 / Kinds of penalty',
    example: ['fine'],
  })
  penaltyKinds: string[];
  @ApiProperty({
    nullable: true,
    type: 'integer',
    description: '罚款金额，分 / Fine in fen',
    example: 500000,
  })
  fineFen: number | null;
  @ApiProperty({
    nullable: true,
    type: 'integer',
    description: '没收金额，分 / Confiscated, in fen',
    example: null,
  })
  confiscatedFen: number | null;
  @ApiProperty({ format: 'date', description: '决定日期 / Day of the decision', example: '2026-09-24' })
  decidedOn: string;
  @ApiProperty({ ...nullableDay, description: '有效期自 / Valid from', example: null })
  validFrom: string | null;
  @ApiProperty({ ...nullableDay, description: '有效期至 / Valid until', example: null })
  validUntil: string | null;
  @ApiProperty({
    nullable: true,
    enum: ['summary', 'ordinary'],
    description: '程序 / Procedure',
    example: 'ordinary',
  })
  procedure: string | null;
  @ApiProperty({ format: 'date', description: '公示日期 / Published on', example: '2026-10-12' })
  publishedOn: string;
  @ApiProperty({ ...nullableDay, description: '公示截止日 / Last public day', example: null })
  publicationUntil: string | null;
}

/** What is left of a record that was taken down. */
export class PublicWithdrawalDto {
  @ApiProperty({
    format: 'uuid',
    description: '公示编号 / Id',
    example: '5f0c9c1e-3f0b-4f9e-9b59-0d8f5a0c1b2d',
  })
  id: string;
  @ApiProperty({ maxLength: 200, description: '执法机关 / Organ', example: '明川区市场监督管理局' })
  organName: string;
  @ApiProperty({
    enum: actKinds.map((kind) => kind.code),
    description: '执法类别 / Kind of act',
    example: 'penalty',
  })
  actKind: string;
  @ApiProperty({ maxLength: 200, description: '文号 / Document number', example: '明市监罚〔2026〕12号' })
  documentNumber: string;
  @ApiProperty({ format: 'date', description: '撤回日期 / Withdrawn on', example: '2026-10-13' })
  withdrawnOn: string;
  @ApiProperty({ maxLength: 1000, description: '撤回理由 / Reason', example: '处罚决定经行政复议撤销' })
  reason: string;
  @ApiProperty({
    ...nullableText,
    format: 'uuid',
    description: '后续决定的公示编号，尚未公示则为空 / Publication of the successor',
    example: null,
  })
  successorId: string | null;
}
