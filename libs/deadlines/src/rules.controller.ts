import { ApiProblems, ChangesNothing, instantInShanghai, RequirePermission } from '@mingcha/platform';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { MoveSummaryDto } from './calendar.dto';
import { DistrictProfile } from './district-profile';
import {
  DistrictProfileDto,
  LegalBasesDto,
  RuleDto,
  RulesDto,
  ValueChangeAnswerDto,
  ValueChangeDto,
  ValuePreviewDto,
} from './rules.dto';
import { RulesQueries, valueOf } from './rules.queries';

@ApiTags('rules')
@Controller('api/v1')
export class RulesController {
  constructor(
    private readonly queries: RulesQueries,
    private readonly district: DistrictProfile,
  ) {}

  @Get('rules')
  @RequirePermission('rule.read')
  @ApiOperation({
    operationId: 'listRules',
    summary: '规则登记簿 / Rule register',
    description: '法定取值、本区取值和依据 / Values of law and district with their basis',
  })
  @ApiOkResponse({ type: RulesDto, description: '规则 / Rules' })
  @ApiProblems()
  async rules(): Promise<RulesDto> {
    return { items: await this.queries.rules() };
  }

  @Get('rules/:id')
  @RequirePermission('rule.read')
  @ApiOperation({
    operationId: 'getRule',
    summary: '一条规则 / One rule',
    description: '含条款大意 / With what the articles say',
  })
  @ApiParam({ name: 'id', description: '规则编号 / Id', example: 'disclosure.withdrawal' })
  @ApiOkResponse({ type: RuleDto, description: '规则 / Rule' })
  @ApiProblems(404)
  rule(@Param('id') id: string): Promise<RuleDto> {
    return this.queries.rule(id);
  }

  @Get('legal-bases')
  @RequirePermission('rule.read')
  @ApiOperation({
    operationId: 'listLegalBases',
    summary: '依据文件 / Documents of law',
    description: '文件、条款大意和引用它的规则 / Documents, articles and the rules that rest on them',
  })
  @ApiOkResponse({ type: LegalBasesDto, description: '文件 / Documents' })
  @ApiProblems()
  legalBases(): LegalBasesDto {
    return { items: this.queries.legalBases() };
  }

  @Get('district-profile')
  @RequirePermission('district_profile.read')
  @ApiOperation({
    operationId: 'getDistrictProfile',
    summary: '地区参数 / District profile',
    description: '各参数今日取值和全部历史 / Each parameter with its history',
  })
  @ApiOkResponse({ type: DistrictProfileDto, description: '参数 / Parameters' })
  @ApiProblems()
  async profile(): Promise<DistrictProfileDto> {
    const entries = await this.district.profile();
    return {
      items: entries.map((entry) => ({
        ...entry,
        inForce: entry.inForce && valueOf(entry.inForce),
        history: entry.history.map((value) => ({
          ...value,
          recordedAt: instantInShanghai(value.recordedAt),
          supersededAt: value.supersededAt && instantInShanghai(value.supersededAt),
        })),
      })),
    };
  }

  @Post('district-profile/preview')
  @HttpCode(200)
  @RequirePermission('district_profile.write')
  @ChangesNothing('computes which clocks would move')
  @ApiOperation({
    operationId: 'previewDistrictValue',
    summary: '预览参数变更 / Preview a value',
    description: '列出会移动的期限 / Which open clocks would move',
  })
  @ApiOkResponse({ type: MoveSummaryDto, description: '预览 / Preview' })
  @ApiProblems()
  preview(@Body() body: ValuePreviewDto): Promise<MoveSummaryDto> {
    return this.district.preview(body);
  }

  @Post('district-profile/values')
  @RequirePermission('district_profile.write')
  @ApiOperation({
    operationId: 'setDistrictValue',
    summary: '变更参数 / Set a value',
    description: '自生效日起适用，此前的事项不变 / Holds from a day on; earlier cases keep their value',
  })
  @ApiCreatedResponse({ type: ValueChangeAnswerDto, description: '结果 / Result' })
  @ApiProblems(409)
  set(@Body() body: ValueChangeDto): Promise<ValueChangeAnswerDto> {
    const { reason, ...draft } = body;
    return this.district.set(draft, reason);
  }
}
