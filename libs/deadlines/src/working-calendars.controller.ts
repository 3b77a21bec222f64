import { computeDue, plainDateOf } from '@mingcha/law';
import {
  ApiProblems,
  ChangesNothing,
  IfMatch,
  instantInShanghai,
  notFound,
  RequirePermission,
} from '@mingcha/platform';
import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CalendarAlarms } from './calendar-alarm';
import { CalendarChange } from './calendar-change';
import {
  CalendarYearDetailDto,
  CalendarYearDto,
  CalendarYearsDto,
  DueDateDto,
  DueDateQueryDto,
  YearChangeAnswerDto,
  YearChangeDto,
  YearPreviewDto,
} from './calendar.dto';
import { type CalendarYearRecord, WorkingCalendars } from './working-calendars';

const YEAR = {
  name: 'year',
  description: '年度 / Year',
  example: 2027,
  schema: { type: 'integer' },
} as const;

@ApiTags('working-calendars')
@Controller('api/v1')
export class WorkingCalendarsController {
  constructor(
    private readonly calendars: WorkingCalendars,
    private readonly change: CalendarChange,
    private readonly calendarAlarms: CalendarAlarms,
  ) {}

  @Get('working-calendars')
  @RequirePermission('calendar.read')
  @ApiOperation({
    operationId: 'listWorkingCalendars',
    summary: '工作日历年度 / Years of the working calendar',
    description: '12月1日起，次年未载入即列入 alarms / From 1 December a missing next year is an alarm',
  })
  @ApiOkResponse({ type: CalendarYearsDto, description: '年度 / Years' })
  @ApiProblems()
  async years(): Promise<CalendarYearsDto> {
    const records = await this.calendars.yearsInForce();
    const items: CalendarYearDto[] = [];
    for (const record of records) items.push(await this.yearOf(record));
    const { version } = await this.calendars.current();
    return { items, alarms: await this.calendarAlarms.alarms(), calendarVersion: version };
  }

  @Get('working-calendars/:year')
  @RequirePermission('calendar.read')
  @ApiOperation({
    operationId: 'getWorkingCalendar',
    summary: '某年工作日历 / One year',
    description: '含历次版本 / With its versions',
  })
  @ApiParam(YEAR)
  @ApiOkResponse({ type: CalendarYearDetailDto, description: '年度 / Year' })
  @ApiProblems(404)
  async year(@Param('year', ParseIntPipe) year: number): Promise<CalendarYearDetailDto> {
    const history = await this.calendars.historyOf(year);
    const record = history.find((candidate) => candidate.supersededAt === null);
    if (!record) throw notFound({ zh: '该年度的日历', en: 'Calendar of the year' });
    return {
      ...(await this.yearOf(record)),
      days: [...record.days],
      history: history.map(({ version, status, notice, reason, appliedAt, appliedByName, supersededAt }) => ({
        version,
        status,
        notice: notice ?? null,
        reason,
        appliedAt: instantInShanghai(appliedAt),
        appliedByName,
        supersededAt: supersededAt && instantInShanghai(supersededAt),
      })),
    };
  }

  @Post('working-calendars/:year/preview')
  @HttpCode(200)
  @RequirePermission('calendar.write')
  @ChangesNothing('computes which clocks would move')
  @ApiOperation({
    operationId: 'previewWorkingCalendar',
    summary: '预览放假通知的影响 / Preview a notice',
    description: '列出会移动的期限，不作任何更改 / Which open clocks would move; nothing is changed',
  })
  @ApiParam(YEAR)
  @ApiOkResponse({ type: YearChangeAnswerDto, description: '预览 / Preview' })
  @ApiProblems(404)
  async preview(
    @Param('year', ParseIntPipe) year: number,
    @Body() body: YearPreviewDto,
  ): Promise<YearChangeAnswerDto> {
    const preview = await this.change.preview(year, body);
    return { ...preview, changedDays: [...preview.changedDays] };
  }

  @Put('working-calendars/:year')
  @RequirePermission('calendar.write')
  @ApiOperation({
    operationId: 'applyWorkingCalendar',
    summary: '应用放假通知 / Apply a notice',
    description: '未办结的期限随之移动，已办结的不变 / Open clocks move, met ones never',
  })
  @ApiParam(YEAR)
  @ApiHeader({
    name: 'If-Match',
    description: '预览时的版本号 / Version of the preview',
    required: true,
    example: '"1"',
  })
  @ApiOkResponse({ type: YearChangeAnswerDto, description: '结果 / Result' })
  @ApiProblems(404, 412, 428)
  async apply(
    @Param('year', ParseIntPipe) year: number,
    @IfMatch() version: number,
    @Body() body: YearChangeDto,
  ): Promise<YearChangeAnswerDto> {
    const { reason, ...draft } = body;
    const applied = await this.change.apply(year, draft, reason, version);
    return { ...applied, changedDays: [...applied.changedDays] };
  }

  @Get('due-dates')
  @RequirePermission('calendar.read')
  @ApiOperation({
    operationId: 'computeDueDate',
    summary: '到期日推算 / Compute a due date',
    description: '与全平台同一引擎 / The same engine as everywhere',
  })
  @ApiOkResponse({ type: DueDateDto, description: '到期日 / Due date' })
  @ApiProblems()
  async dueDate(@Query() query: DueDateQueryDto): Promise<DueDateDto> {
    const due = computeDue({
      startsOn: query.startsOn,
      term: { amount: query.amount, unit: query.unit },
      calendar: await this.calendars.current(),
      startDayCounts: query.startDayCounts ?? false,
      roll: query.roll ?? 'next_working_day',
    });
    const { dueOn, lastDay, rolled, provisional, calendarVersion } = due;
    return { dueOn, lastDay, rolled, provisional, calendarVersion, steps: [...due.steps] };
  }

  private async yearOf(record: CalendarYearRecord): Promise<CalendarYearDto> {
    const { year, status, notice, version, reason, appliedAt, appliedByName } = record;
    const calendar = await this.calendars.current();
    return {
      year,
      status,
      notice: notice ?? null,
      workingDays: calendar.workingDaysBetween(plainDateOf(year - 1, 12, 31), plainDateOf(year, 12, 31)),
      version,
      reason,
      appliedAt: instantInShanghai(appliedAt),
      appliedByName,
    };
  }
}
