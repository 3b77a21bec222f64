import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ApiList,
  ApiListOf,
  ApiProblems,
  type Listing,
  ListParameters,
  ListQuery,
  RequirePermission,
} from '@mingcha/platform';
import { AuditEntryDto, AuditVerificationDto } from './audit.dto';
import { auditEntryList, AuditQueries } from './audit.queries';

@ApiTags('audit')
@Controller('api/v1/audit-entries')
export class AuditController {
  constructor(private readonly queries: AuditQueries) {}

  @Get()
  @RequirePermission('audit.read_own')
  @ApiOperation({
    operationId: 'listAuditEntries',
    summary: '查询审计记录 / List audit entries',
    description:
      '有 audit.read 权限者可查全部，其他人只能查自己的操作；每次查询本身也会留痕。 / All entries with `audit.read`, else one’s own acts; every reading is an entry itself.',
  })
  @ApiList(auditEntryList)
  @ApiListOf(AuditEntryDto)
  @ApiProblems()
  list(
    @ListParameters(auditEntryList) query: ListQuery,
    @Query() asked: Record<string, unknown>,
  ): Promise<Listing<AuditEntryDto>> {
    return this.queries.list(query, asked);
  }

  @Get('verification')
  @RequirePermission('audit.verify')
  @ApiOperation({
    operationId: 'getAuditVerification',
    summary: '审计链状态 / State of the audit chains',
    description:
      '各链条数、最近的签名检查点和最近一次核验。 / Chains, last signed checkpoint, last verification.',
  })
  @ApiOkResponse({ type: AuditVerificationDto, description: '状态 / State' })
  @ApiProblems()
  verification(): Promise<AuditVerificationDto> {
    return this.queries.verification();
  }
}
