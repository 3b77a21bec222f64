import { ApiProperty } from '@nestjs/swagger';
import { DisclosureProblemDto, DisclosureTextDto, DisclosureWarningDto } from './disclosure.dto';
import { MASK_KINDS } from './masking/mask-profile';
import { PublicDisclosureDto } from './public.dto';

class MaskMarkDto {
  @ApiProperty({ enum: MASK_KINDS, description: '隐去内容的种类 / What was masked', example: 'phone' })
  kind: string;
  @ApiProperty({ type: 'integer', description: '在公示文本中的起点 / From, in the public text', example: 12 })
  from: number;
  @ApiProperty({ type: 'integer', description: '在公示文本中的终点（不含）/ To, exclusive', example: 15 })
  to: number;
  @ApiProperty({ type: 'integer', description: '在原文中的起点 / From, in the original', example: 12 })
  originalFrom: number;
  @ApiProperty({ type: 'integer', description: '在原文中的终点（不含）/ To, exclusive', example: 23 })
  originalTo: number;
}

class FieldComparisonDto {
  @ApiProperty({
    enum: [
      'counterpartName',
      'counterpartUscc',
      'counterpartIdNumber',
      'legalRepresentative',
      'documentNumber',
      'legalBasis',
      'facts',
      'content',
    ],
    description: '字段 / Field',
    example: 'facts',
  })
  field: string;
  @ApiProperty({
    nullable: true,
    type: String,
    maxLength: 20000,
    description: '原文 / Original',
    example: '联系电话13800000000',
  })
  original: string | null;
  @ApiProperty({
    nullable: true,
    type: String,
    maxLength: 20000,
    description: '公示文本，空为不公开 / Public text, null when not published',
    example: '联系电话•••',
  })
  public: string | null;
  @ApiProperty({
    type: [MaskMarkDto],
    description: '隐去之处，按 UTF-16 位置 / Masked places, UTF-16 positions',
  })
  marks: MaskMarkDto[];
}

class MaskProfileDto {
  @ApiProperty({ maxLength: 100, description: '脱敏方案 / Profile', example: 'strictest' })
  code: string;
  @ApiProperty({ type: 'integer', description: '版本 / Version', example: 1 })
  version: number;
  @ApiProperty({ type: DisclosureTextDto, description: '名称 / Title' })
  title: DisclosureTextDto;
}

export class DisclosurePreviewDto {
  @ApiProperty({
    format: 'uuid',
    description: '执法决定 / Decision',
    example: '0193a1f0-0000-7000-8000-000000000001',
  })
  decisionId: string;
  @ApiProperty({
    type: 'integer',
    description: '决定的版本号，公示时写入 If-Match / Version of the decision',
    example: 1,
  })
  version: number;
  @ApiProperty({ description: '能否公示 / Whether it may be published', example: true })
  publishable: boolean;
  @ApiProperty({ type: DisclosureProblemDto, nullable: true, description: '不能公示的原因 / Why not' })
  problem: DisclosureProblemDto | null;
  @ApiProperty({ type: [DisclosureWarningDto], description: '提醒 / Warnings' })
  warnings: DisclosureWarningDto[];
  @ApiProperty({ type: MaskProfileDto, description: '脱敏方案 / Profile' })
  profile: MaskProfileDto;
  @ApiProperty({
    type: [FieldComparisonDto],
    description: '原文与公示文本对照 / Original beside public text',
  })
  fields: FieldComparisonDto[];
  @ApiProperty({ type: PublicDisclosureDto, description: '公众将看到的内容 / What the public will see' })
  publicVersion: PublicDisclosureDto;
}
