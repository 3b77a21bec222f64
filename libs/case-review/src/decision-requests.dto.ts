import { IsPlainDate } from '@mingcha/platform';
import type { PlainDate } from '@mingcha/law';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { DecisionInput } from './decision.dto';

/** A batch; each item is a `DecisionInput` and is judged on its own. */
export class DecisionBatchRequest {
  @ApiProperty({ description: '至多 1000 条 / At most 1,000', type: [DecisionInput], maxItems: 1000 })
  items: DecisionInput[];
}

/** JSON Merge Patch (RFC 7396): null removes a field. Organ and document number cannot be changed. */
export class DecisionPatch extends PartialType(DecisionInput) {
  @ApiPropertyOptional({ description: '状态变化的理由 / Reason of a change of status', maxLength: 1000 })
  statusReason?: string;
  @ApiPropertyOptional({
    description: '作出变化的文书编号 / Document behind a change of status',
    maxLength: 200,
  })
  statusDocumentNumber?: string;
}

/** What changes the status of a decision. */
export class StatusChangeRequest {
  @ApiProperty({
    description: '生效日期 / Day on which it takes effect',
    format: 'date',
    example: '2026-10-09',
  })
  @IsPlainDate()
  effectiveOn: PlainDate;

  @ApiProperty({
    description: '理由 / Reason',
    example: '复议机关认为事实不清，决定撤销',
    minLength: 2,
    maxLength: 1000,
  })
  @IsString()
  @MinLength(2)
  @MaxLength(1000)
  reason: string;

  @ApiProperty({
    description: '作出变化的文书编号 / Number of the document that says so',
    example: '明政复决〔2026〕8号',
    maxLength: 200,
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  documentNumber: string;
}

export class DecisionSearchRequest {
  @ApiPropertyOptional({
    description: '文号或当事人名称的一部分 / Part of number or name',
    example: '物流',
    maxLength: 200,
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({
    description: '完整的证件号码，只在请求体中传送 / A whole identity number, in the body only',
    example: '120998197704260147',
    maxLength: 64,
  })
  @IsOptional()
  @IsString()
  @MinLength(5)
  @MaxLength(64)
  idNumber?: string;

  @ApiPropertyOptional({ description: '排序 / Order', example: '-decidedOn', maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  sort?: string;

  @ApiPropertyOptional({ description: '每页行数 / Rows of a page', example: 20, minimum: 1, maximum: 200 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  @ApiPropertyOptional({ description: '翻页位置 / Where to go on', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  cursor?: string;
}

export class IdentityDisclosureRequest {
  @ApiProperty({
    description: '查看理由，写入审计 / Why it is needed; kept in the audit trail',
    example: '核对当事人身份，办理公示异议',
    minLength: 5,
    maxLength: 500,
  })
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  reason: string;
}

export class IdentityDisclosure {
  @ApiProperty({
    description: '当事人证件号码 / Identity number of the party',
    type: String,
    nullable: true,
  })
  idNumber: string | null;
  @ApiProperty({
    description: '法定代表人证件号码 / The representative’s number',
    type: String,
    nullable: true,
  })
  representativeIdNumber: string | null;
}

export class BatchResultItem {
  @ApiProperty({ description: '第几条，从 0 起 / Place in the batch, from 0', example: 0 })
  index: number;
  @ApiProperty({ description: '结果 / Outcome', enum: ['created', 'updated', 'unchanged', 'refused'] })
  outcome: string;
  @ApiPropertyOptional({ description: '决定编号 / Id of the decision', format: 'uuid' })
  id?: string;
  @ApiPropertyOptional({
    description: '拒绝的原因（问题文档） / Why it was refused, a problem document',
    type: 'object',
    additionalProperties: true,
  })
  problem?: Record<string, unknown>;
  @ApiPropertyOptional({
    description: '收下但请核对 / Taken, please check',
    type: 'array',
    items: { type: 'object', additionalProperties: true },
  })
  warnings?: object[];
}

export class DecisionBatchResult {
  @ApiProperty({
    description: '逐条结果，顺序同请求 / One result per item, in their order',
    type: [BatchResultItem],
  })
  results: BatchResultItem[];
}
