import { Controller, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  ApiList,
  ApiListOf,
  ApiProblems,
  CurrentActor,
  type Listing,
  ListParameters,
  ListQuery,
  preferredLanguage,
  RequirePermission,
} from '@mingcha/platform';
import { TaskCountsDto, TaskDto } from './inbox.dto';
import { InboxQueries, taskList } from './inbox.queries';

/** The caller's own to-dos, notices and reminders. */
@ApiTags('tasks')
@Controller('api/v1/me/tasks')
export class InboxController {
  constructor(private readonly queries: InboxQueries) {}

  @Get()
  @RequirePermission('task.read')
  @ApiOperation({
    operationId: 'listTasks',
    summary: '我的待办、待阅和提醒',
    description:
      '发给本人、本单位本角色或全区本角色的事项，按法定期限先后排列。/ What waits for the caller, by legal urgency.',
  })
  @ApiList(taskList)
  @ApiListOf(TaskDto)
  @ApiProblems()
  list(
    @CurrentActor() actor: Actor,
    @ListParameters(taskList) query: ListQuery,
    @Headers('accept-language') language?: string,
  ): Promise<Listing<TaskDto>> {
    return this.queries.list(actor, query, preferredLanguage(language));
  }

  @Get('counts')
  @RequirePermission('task.read')
  @ApiOperation({
    operationId: 'getTaskCounts',
    summary: '待办件数',
    description: '未办结的待办、未读的待阅和提醒各有多少件。/ How many items wait in each box.',
  })
  @ApiOkResponse({ type: TaskCountsDto })
  @ApiProblems()
  counts(@CurrentActor() actor: Actor): Promise<TaskCountsDto> {
    return this.queries.counts(actor);
  }

  @Post(':id/reading')
  @HttpCode(204)
  @RequirePermission('task.read')
  @ApiOperation({
    operationId: 'markTaskRead',
    summary: '标为已阅',
    description: '记下本人已阅；待阅和提醒随即离开本人的清单，待办办结后才离开。/ Marks an item as read.',
  })
  @ApiNoContentResponse()
  @ApiProblems(404)
  async markRead(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.queries.markRead(actor, id);
  }
}
