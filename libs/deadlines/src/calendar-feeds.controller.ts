import {
  type Actor,
  ApiProblems,
  CurrentActor,
  OwnTransaction,
  Public,
  RequirePermission,
  traceOf,
} from '@mingcha/platform';
import type { Request } from 'express';
import { Controller, Delete, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { CalendarFeeds } from './calendar-feeds';
import { CalendarFeedDto } from './rules.dto';

@ApiTags('deadlines')
@Controller('api/v1')
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Post('me/calendar-feed')
  @RequirePermission('deadline.read')
  @OwnTransaction()
  @ApiOperation({
    operationId: 'createCalendarFeed',
    summary: '生成期限日历订阅地址 / Make a calendar address',
    description: '原地址随即失效；地址只显示一次 / The former address ends; the new one is shown once',
  })
  @ApiCreatedResponse({ type: CalendarFeedDto, description: '地址 / Address' })
  @ApiProblems()
  create(@CurrentActor() actor: Actor, @Req() request: Request): Promise<CalendarFeedDto> {
    return this.feeds.create(actor, traceOf(request));
  }

  @Delete('me/calendar-feed')
  @HttpCode(204)
  @RequirePermission('deadline.read')
  @ApiOperation({
    operationId: 'revokeCalendarFeed',
    summary: '停用订阅地址 / End the calendar address',
    description: '地址立即失效 / It stops at once',
  })
  @ApiNoContentResponse({ description: '已停用 / Ended' })
  @ApiProblems()
  revoke(): Promise<void> {
    return this.feeds.revoke();
  }

  @Get('calendar-feeds/:secret.ics')
  @Public('a calendar program cannot sign in; the secret in the address is the key')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({
    operationId: 'readCalendarFeed',
    summary: '期限日历（ICS）/ Calendar of deadlines',
    description:
      '凭地址中的密钥读取本单位未办结的期限 / Open deadlines of the organ, by the secret in the address',
  })
  @ApiParam({ name: 'secret', description: '地址中的密钥 / Secret of the address', example: 'Vn3kX0' })
  @ApiOkResponse({ description: 'RFC 5545', content: { 'text/calendar': { schema: { type: 'string' } } } })
  file(@Param('secret') secret: string): Promise<string> {
    return this.feeds.file(secret);
  }
}
