import { ApiProperty } from '@nestjs/swagger';
import { IsDefined, IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import type { OnExisting } from '@mingcha/case-review';
import {
  BATCH_STATES,
  type BatchState,
  ON_REFUSED,
  type OnRefused,
  ROW_OUTCOMES,
  type RowOutcome,
} from './exchange.entities';
import type { TemplateId } from './fields/field-list';
import { TEMPLATE_IDS } from './fields/templates';

const ON_EXISTING = ['skip', 'update', 'refuse'] as const;
const ID = { format: 'uuid', example: '01999d2e-7c1a-7b3c-9a55-2f6f6d1f0a01' };
const INSTANT = { format: 'date-time', example: '2026-10-12T08:35:00+08:00' };

/** The form that a file is sent with. */
export class UploadForm {
  @ApiProperty({ enum: TEMPLATE_IDS, description: '模板 / Kind of sheet', example: 'credit_penalty' })
  @IsDefined()
  @IsIn(TEMPLATE_IDS)
  template: TemplateId;
}

/** What to do with the rows of a batch that has been checked. */
export class ApplicationRequest {
  @ApiProperty({
    enum: ON_REFUSED,
    example: 'skip',
    description:
      '有被拒绝的行时：skip 跳过这些行，stop 全部通过才导入 / With refused rows: leave them out, or import nothing',
  })
  @IsDefined()
  @IsIn(ON_REFUSED)
  onRefused: OnRefused;

  @ApiProperty({
    enum: ON_EXISTING,
    example: 'update',
    description:
      '文号已存在且内容不同时：skip 保留原记录，update 更新，refuse 拒绝该行 / Known number, other content: keep, update or refuse',
  })
  @IsDefined()
  @IsIn(ON_EXISTING)
  onExisting: OnExisting;
}

export class ReversalRequest {
  @ApiProperty({ description: '撤销原因 / Why', example: '选错了文件', maxLength: 500 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class ImportCountsDto {
  @ApiProperty({ description: '数据行数 / Rows with anything in them', example: 320 })
  total: number;
  @ApiProperty({
    description: '可导入：新增、提醒、更新与无变化之和 / created + warned + updated + unchanged',
    example: 296,
  })
  valid: number;
  @ApiProperty({ description: '被拒绝 / Refused', example: 24 })
  refused: number;
  @ApiProperty({ description: '新增且无提醒 / New, without a warning', example: 284 })
  created: number;
  @ApiProperty({ description: '新增但有提醒 / New, with at least one warning', example: 10 })
  warned: number;
  @ApiProperty({ description: '更新 / Known number with other content', example: 0 })
  updated: number;
  @ApiProperty({ description: '无变化 / Known already as it is', example: 2 })
  unchanged: number;
}

export class ImportProgressDto {
  @ApiProperty({ description: '当前步骤已处理的行数 / Rows handled in this step', example: 320 })
  done: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: '当前步骤的总行数；检查时尚不知道 / Rows of this step; unknown while checking',
    example: 320,
  })
  total: number | null;
}

export class ImportFailureDto {
  @ApiProperty({ description: '稳定的代码 / Stable code', example: 'heads_missing', maxLength: 100 })
  code: string;
  @ApiProperty({
    description: '原因和改正办法 / Why and what to do',
    example: '表头缺少：处罚决定日期',
    maxLength: 2000,
  })
  detail: string;
}

/** One file brought in, and how far it is. */
export class ImportBatchDto {
  @ApiProperty({ ...ID, description: '批次编号 / Id' })
  id: string;
  @ApiProperty({ ...ID, description: '上传人所在机关 / Organ of the sender' })
  organId: string;
  @ApiProperty({ enum: TEMPLATE_IDS, description: '模板 / Kind of sheet', example: 'credit_penalty' })
  template: TemplateId;
  @ApiProperty({ description: '文件名 / File name', example: '2026年9月处罚.xlsx', maxLength: 255 })
  fileName: string;
  @ApiProperty({ description: '文件的 SHA-256 / Digest of the file', minLength: 64, maxLength: 64 })
  sha256: string;
  @ApiProperty({ description: '字节数 / Bytes', example: 61440 })
  sizeBytes: number;
  @ApiProperty({
    ...ID,
    type: String,
    nullable: true,
    description: '同一文件以前的批次 / Earlier batch with the same bytes',
  })
  duplicateOf: string | null;
  @ApiProperty({ enum: BATCH_STATES, description: '状态 / State', example: 'ready' })
  state: BatchState;
  @ApiProperty({ type: ImportCountsDto, description: '各种结果的行数 / Rows by outcome' })
  counts: ImportCountsDto;
  @ApiProperty({ type: ImportProgressDto, description: '进度 / Progress of the running step' })
  progress: ImportProgressDto;
  @ApiProperty({ type: [String], description: '文件中未使用的列 / Columns nobody reads', example: ['序号'] })
  ignoredColumns: string[];
  @ApiProperty({
    type: String,
    enum: ON_REFUSED,
    nullable: true,
    description: '导入时对被拒绝行的选择 / Choice of the application for refused rows',
    example: 'skip',
  })
  onRefused: OnRefused | null;
  @ApiProperty({
    type: String,
    enum: ON_EXISTING,
    nullable: true,
    description: '导入时对已有文号的选择 / Choice of the application for known numbers',
    example: 'update',
  })
  onExisting: OnExisting | null;
  @ApiProperty({
    type: ImportFailureDto,
    nullable: true,
    description: '未能进行的原因 / Why it did not go on',
  })
  failure: ImportFailureDto | null;
  @ApiProperty({ ...ID, type: String, nullable: true, description: '上传人账号 / Account of the sender' })
  createdById: string | null;
  @ApiProperty({ description: '上传人 / Name of the sender', example: '刘敏', maxLength: 200 })
  createdByName: string;
  @ApiProperty({ ...INSTANT, description: '上传时间 / Sent at' })
  createdAt: string;
  @ApiProperty({ ...INSTANT, type: String, nullable: true, description: '检查完成时间 / Checked at' })
  checkedAt: string | null;
  @ApiProperty({ ...INSTANT, type: String, nullable: true, description: '导入完成时间 / Applied at' })
  appliedAt: string | null;
  @ApiProperty({ ...INSTANT, type: String, nullable: true, description: '撤销时间 / Reversed at' })
  reversedAt: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: '撤销原因 / Why it was reversed',
    maxLength: 500,
  })
  reversalReason: string | null;
  @ApiProperty({
    type: [String],
    description: '当前可做的操作：application、reversal / What can be done now',
    example: ['application'],
  })
  allowedActions: string[];
  @ApiProperty({ description: '版本，更改时放入 If-Match / Version for If-Match', example: 2 })
  version: number;
}

export class ImportCellProblemDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: '表头，与文件中一致；整行的问题为空 / Head as in the file; null for the whole row',
    example: '处罚决定日期',
    maxLength: 500,
  })
  column: string | null;
  @ApiProperty({ description: '稳定的代码 / Stable code', example: 'bad_date', maxLength: 100 })
  code: string;
  @ApiProperty({
    description: '问题和改正办法 / What is wrong and what is expected',
    example: '“昨天”不是存在的日期',
    maxLength: 2000,
  })
  detail: string;
  @ApiProperty({
    enum: ['error', 'warning'],
    description: '错误或提醒 / An error refuses the row',
    example: 'error',
  })
  severity: 'error' | 'warning';
}

export class ImportRowDto {
  @ApiProperty({ description: 'Excel 行号 / Row as Excel numbers it', example: 57 })
  row: number;
  @ApiProperty({
    enum: ROW_OUTCOMES,
    description: '结果；导入前为预计 / Outcome; expected while not applied',
    example: 'refused',
  })
  outcome: RowOutcome;
  @ApiProperty({
    type: String,
    nullable: true,
    description: '文号 / Document number as read',
    example: '明市罚〔2026〕1号',
    maxLength: 40000,
  })
  documentNumber: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: '行政相对人 / Counterpart as read',
    example: '明川通祥物流有限公司',
    maxLength: 40000,
  })
  counterpartName: string | null;
  @ApiProperty({ description: '是否已导入 / Whether the row has been brought in', example: false })
  applied: boolean;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', maxLength: 40000 },
    description:
      '各列内容；证件号码仅上传人可见全文 / Texts by head; identity numbers in full for the sender only',
    example: { 行政处罚决定书文号: '明市罚〔2026〕1号' },
  })
  values: Record<string, string>;
  @ApiProperty({ type: [ImportCellProblemDto], description: '逐格的问题 / Faults by cell' })
  problems: ImportCellProblemDto[];
  @ApiProperty({ ...ID, type: String, nullable: true, description: '对应的决定 / The decision' })
  decisionId: string | null;
}

export class ImportTemplateDto {
  @ApiProperty({ enum: TEMPLATE_IDS, description: '模板 / Kind of sheet', example: 'credit_penalty' })
  template: TemplateId;
  @ApiProperty({ description: '名称 / Title', example: '双公示—行政处罚信息', maxLength: 200 })
  title: string;
  @ApiProperty({ description: '模板版本 / Version', example: '2021-1', maxLength: 20 })
  version: string;
  @ApiProperty({
    description: '依据 / Source of the columns',
    example: '发改办财金〔2018〕424号',
    maxLength: 200,
  })
  source: string;
  @ApiProperty({ type: [String], description: '列，按标准顺序 / Heads in the order of the standard' })
  heads: string[];
  @ApiProperty({ type: [String], description: '必需的列 / Heads a file cannot be without' })
  requiredHeads: string[];
  @ApiProperty({
    type: [String],
    description: '下载地址 / Where to download it',
    example: ['/api/v1/import-templates/credit_penalty.xlsx'],
  })
  downloads: string[];
}
