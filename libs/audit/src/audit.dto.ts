import { ApiProperty } from '@nestjs/swagger';

const nullable = { nullable: true } as const;

class AuditActorDto {
  @ApiProperty({
    enum: ['person', 'client', 'system', 'public'],
    description: '操作者类别 / Kind of actor',
    example: 'person',
  })
  kind: string;
  @ApiProperty({
    ...nullable,
    type: String,
    format: 'uuid',
    description: '账号编号 / Account or client id',
    example: null,
  })
  id: string | null;
  @ApiProperty({
    ...nullable,
    type: String,
    maxLength: 200,
    description:
      '程序名称；人员只留带密钥的引用 / Plain name of a program; of a person a keyed reference only',
    example: 'ref:0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  })
  label: string | null;
  @ApiProperty({ maxLength: 100, description: '当时的角色 / Role at that moment', example: 'law_office' })
  role: string;
  @ApiProperty({
    ...nullable,
    type: String,
    format: 'uuid',
    description: '当时所属机关 / Organ at that moment',
    example: null,
  })
  organId: string | null;
}

export class AuditEntryDto {
  @ApiProperty({
    maxLength: 30,
    description: '链号-序号 / Chain and number in it',
    example: '9-8001',
  })
  id: string;
  @ApiProperty({ type: 'integer', description: '链号 / Chain', example: 9 })
  chain: number;
  @ApiProperty({ type: 'integer', description: '链内序号 / Number in the chain', example: 8001 })
  seq: number;
  @ApiProperty({
    format: 'date-time',
    description: '记录时间 / Moment of the act',
    example: '2026-10-12T08:35:00+08:00',
  })
  recordedAt: string;
  @ApiProperty({ type: AuditActorDto, description: '操作者 / Who acted' })
  actor: AuditActorDto;
  @ApiProperty({ maxLength: 100, description: '操作 / Act', example: 'decision.create' })
  action: string;
  @ApiProperty({ enum: ['done', 'denied', 'failed'], description: '结果 / Outcome', example: 'done' })
  outcome: string;
  @ApiProperty({
    ...nullable,
    type: String,
    format: 'uuid',
    description: '所涉机关 / Organ concerned',
    example: null,
  })
  organId: string | null;
  @ApiProperty({ maxLength: 100, description: '对象类别 / Kind of object', example: 'decision' })
  objectType: string;
  @ApiProperty({
    ...nullable,
    type: String,
    maxLength: 200,
    description: '对象编号 / Id of the object',
    example: null,
  })
  objectId: string | null;
  @ApiProperty({
    maxLength: 200,
    description: '请求编号 / Request',
    example: '5f0c9c1e-3f0b-4f9e-9b59-0d8f5a0c1b2d',
  })
  requestId: string;
  @ApiProperty({
    ...nullable,
    type: String,
    maxLength: 100,
    description: '来源地址 / Source address',
    example: '10.1.2.3',
  })
  sourceAddress: string | null;
  @ApiProperty({
    ...nullable,
    type: String,
    maxLength: 64,
    description: '变更前内容的摘要 / Keyed digest of the content before',
    example: null,
  })
  digestBefore: string | null;
  @ApiProperty({
    ...nullable,
    type: String,
    maxLength: 64,
    description: '变更后内容的摘要 / Keyed digest of the content after',
    example: null,
  })
  digestAfter: string | null;
  @ApiProperty({
    ...nullable,
    type: 'object',
    additionalProperties: true,
    description: '不含个人信息的细节 / Details without personal data',
    example: { source: 'rest' },
  })
  detail: Record<string, unknown> | null;
  @ApiProperty({
    maxLength: 64,
    description: '本条的哈希值 / Hash of the entry',
    example: '63d5dba8cd8f77c49d0dfb201c3773ccadb5c2e88b930772f432620f459cc0d1',
  })
  hash: string;
}

class AuditChainDto {
  @ApiProperty({ type: 'integer', description: '链号 / Chain', example: 9 })
  chain: number;
  @ApiProperty({
    enum: ['organ', 'public', 'system'],
    description: '机关、公众或者管理与系统 / Organs, the public, or administrators and the system',
    example: 'organ',
  })
  kind: string;
  @ApiProperty({ type: 'integer', description: '条数 / Entries', example: 8001 })
  seq: number;
  @ApiProperty({ type: 'integer', description: '核验至 / Verified up to', example: 7990 })
  verifiedSeq: number;
  @ApiProperty({ type: 'integer', description: '检查点覆盖至 / Signed up to', example: 8001 })
  signedSeq: number;
}

class AuditCheckpointDto {
  @ApiProperty({ type: 'integer', description: '编号 / Number', example: 12 })
  number: number;
  @ApiProperty({
    format: 'date-time',
    description: '签署时间 / Signed at',
    example: '2026-10-12T08:30:00+08:00',
  })
  takenAt: string;
  @ApiProperty({ type: 'integer', description: '覆盖条数 / Entries covered', example: 8001 })
  entries: number;
  @ApiProperty({ maxLength: 64, description: '默克尔根 / Merkle root', example: 'ab12' })
  root: string;
  @ApiProperty({ maxLength: 64, description: '公钥指纹 / Fingerprint of the public key', example: 'cd34' })
  keyFingerprint: string;
  @ApiProperty({
    description:
      '自上一检查点以来，数据库的函数、授权、触发器或策略是否有变 / Whether guards of the database changed since the checkpoint before',
    example: false,
  })
  guardsChanged: boolean;
}

class AuditFaultDto {
  @ApiProperty({ ...nullable, type: 'integer', description: '链号 / Chain', example: 9 })
  chain: number | null;
  @ApiProperty({ ...nullable, type: 'integer', description: '序号 / Number', example: 17 })
  seq: number | null;
  @ApiProperty({
    enum: ['edited', 'sequence', 'link', 'truncated', 'replaced', 'checkpoint'],
    description: '问题 / What is wrong',
    example: 'edited',
  })
  kind: string;
}

class AuditVerificationRunDto {
  @ApiProperty({ enum: ['tail', 'all'], description: '范围 / Extent', example: 'tail' })
  extent: string;
  @ApiProperty({
    format: 'date-time',
    description: '完成时间 / Finished at',
    example: '2026-10-12T08:25:01+08:00',
  })
  finishedAt: string;
  @ApiProperty({ description: '完好 / Intact', example: true })
  intact: boolean;
  @ApiProperty({ type: 'integer', description: '本次核验条数 / Entries recomputed', example: 240 })
  entries: number;
  @ApiProperty({ type: [AuditFaultDto], description: '问题 / Faults' })
  faults: AuditFaultDto[];
}

export class AuditVerificationDto {
  @ApiProperty({
    enum: ['intact', 'broken', 'late', 'never'],
    description:
      '总状态：完好、有问题、核验或签名逾时、尚未核验 / State: late when signing or verification is overdue',
    example: 'intact',
  })
  state: 'intact' | 'broken' | 'late' | 'never';
  @ApiProperty({ type: 'integer', description: '总条数 / Entries', example: 8001 })
  entries: number;
  @ApiProperty({ type: [AuditChainDto], description: '非空的链 / Chains with entries' })
  chains: AuditChainDto[];
  @ApiProperty({ ...nullable, type: AuditCheckpointDto, description: '最近检查点 / Last checkpoint' })
  lastCheckpoint: AuditCheckpointDto | null;
  @ApiProperty({ ...nullable, type: AuditVerificationRunDto, description: '最近核验 / Last verification' })
  lastVerification: AuditVerificationRunDto | null;
}
