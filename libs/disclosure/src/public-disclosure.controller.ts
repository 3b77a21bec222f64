import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  ApiList,
  ApiListOf,
  ApiProblems,
  type Listing,
  ListParameters,
  ListQuery,
  Public,
} from '@mingcha/platform';
import { publicDisclosureList, publicWithdrawalList } from './disclosure.lists';
import { PublicDisclosureDto, PublicWithdrawalDto } from './public.dto';
import { PublicQueries } from './public.queries';

/** A withdrawn record must not live on in a cache. */
const NO_STORE = 'no-store';

@ApiTags('public')
@Controller('api/v1/public')
export class PublicDisclosureController {
  constructor(private readonly queries: PublicQueries) {}

  @Get('disclosures')
  @Header('Cache-Control', NO_STORE)
  @Public('published decisions are for everybody')
  @ApiOperation({
    operationId: 'listPublicDisclosures',
    summary: '公示的执法决定 / Published decisions',
    description: '脱敏后的内容，可按类别、机关、日期筛选并检索。 / Masked; filters and search.',
  })
  @ApiList(publicDisclosureList)
  @ApiListOf(PublicDisclosureDto)
  @ApiProblems()
  list(@ListParameters(publicDisclosureList) query: ListQuery): Promise<Listing<PublicDisclosureDto>> {
    return this.queries.list(query);
  }

  @Get('disclosures/:id')
  @Header('Cache-Control', NO_STORE)
  @Public('published decisions are for everybody')
  @ApiOperation({
    operationId: 'getPublicDisclosure',
    summary: '一件公示的执法决定 / One published decision',
    description: '已撤回的返回 410，并说明日期和理由。 / 410 with day and reason after withdrawal.',
  })
  @ApiParam({ name: 'id', format: 'uuid', description: '公示编号 / Id' })
  @ApiOkResponse({ type: PublicDisclosureDto, description: '公示内容 / What is public' })
  @ApiProblems(404, 410)
  one(@Param('id', ParseUUIDPipe) id: string): Promise<PublicDisclosureDto> {
    return this.queries.one(id);
  }

  @Get('withdrawals')
  @Header('Cache-Control', NO_STORE)
  @Public('the reason of a withdrawal is made public by law')
  @ApiOperation({
    operationId: 'listPublicWithdrawals',
    summary: '撤回的公示 / Withdrawn publications',
    description: '撤回的日期和理由。 / Day and reason.',
  })
  @ApiList(publicWithdrawalList)
  @ApiListOf(PublicWithdrawalDto)
  @ApiProblems()
  withdrawals(@ListParameters(publicWithdrawalList) query: ListQuery): Promise<Listing<PublicWithdrawalDto>> {
    return this.queries.withdrawals(query);
  }
}
