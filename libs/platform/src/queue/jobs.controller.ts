import { Controller, Get, HttpCode, Module, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { instantInShanghai } from '../clock';
import { Transactions } from '../database/transactions';
import { ApiList, type Listing, ListParameters, type ListSpec, runList } from '../http/list';
import { ListQuery } from '../http/list-query';
import { ApiListOf, ApiProblems } from '../http/openapi';
import { notFound } from '../http/problem';
import { definePermissions, RequirePermission } from '../permissions';
import { Jobs } from './jobs';

definePermissions('platform', {
  'job.read': { roles: ['system_admin', 'bureau_supervisor', 'auditor'] },
  'job.run': { roles: ['system_admin'] },
});

class JobRunDto {
  @ApiProperty({ format: 'uuid', description: '运行编号 / Id of the run' })
  id: string;
  @ApiProperty({ description: '作业 / Job', example: 'deadlines.sweep', maxLength: 100 })
  job: string;
  @ApiProperty({
    enum: ['schedule', 'person', 'event', 'timer', 'cli'],
    description: '由什么触发 / What started it',
  })
  trigger: string;
  @ApiProperty({ enum: ['queued', 'running', 'done', 'failed'], description: '状态 / State' })
  state: string;
  @ApiProperty({ format: 'date-time', description: '进入队列 / Queued at' })
  queuedAt: string;
  @ApiProperty({ format: 'date-time', nullable: true, type: String, description: '开始 / Started at' })
  startedAt: string | null;
  @ApiProperty({ format: 'date-time', nullable: true, type: String, description: '结束 / Finished at' })
  finishedAt: string | null;
  @ApiProperty({ nullable: true, type: Number, description: '用时（毫秒） / Duration in milliseconds' })
  durationMs: number | null;
  @ApiProperty({ nullable: true, type: Object, description: '结果计数 / Counts of the result' })
  result: object | null;
  @ApiProperty({ nullable: true, type: Object, description: '进度 done/total / Progress' })
  progress: object | null;
  @ApiProperty({ nullable: true, type: String, description: '失败原因 / Why it failed', maxLength: 1000 })
  error: string | null;
}

class RecurringJobDto {
  @ApiProperty({ description: '计划编号 / Id of the entry', example: 'deadline-sweep', maxLength: 100 })
  id: string;
  @ApiProperty({ description: '作业 / Job', example: 'deadlines.sweep', maxLength: 100 })
  job: string;
  @ApiProperty({ description: '周期 / Cron expression', example: '* * * * *', maxLength: 100 })
  cron: string;
  @ApiProperty({ description: '时区 / Zone', example: 'Asia/Shanghai', maxLength: 100 })
  zone: string;
  @ApiProperty({ description: '为什么运行 / Why it runs', maxLength: 500 })
  reason: string;
  @ApiProperty({ nullable: true, type: JobRunDto, description: '最近一次运行 / Last run' })
  lastRun: JobRunDto | null;
  @ApiProperty({ nullable: true, type: Number, description: '距上次结束的秒数 / Seconds since the last end' })
  ageSeconds: number | null;
}

class RecurringJobsDto {
  @ApiProperty({ type: [RecurringJobDto], description: '全部周期作业 / All recurring jobs' })
  items: RecurringJobDto[];
}

const RUNS: ListSpec = {
  filters: {
    job: { column: 'r.job', type: 'text' },
    state: { column: 'r.state', type: 'enum', values: ['queued', 'running', 'done', 'failed'] },
    trigger: { column: 'r.trigger', type: 'enum', values: ['schedule', 'person', 'event', 'timer', 'cli'] },
  },
  sorts: { queuedAt: 'r.queued_at' },
  defaultSort: '-queuedAt',
  id: 'r.id',
};
const RUN_COLUMNS = `r.id, r.job, r.trigger, r.state, r.queued_at, r.started_at, r.finished_at, r.result, r.progress, r.error`;

@ApiTags('作业 Jobs')
@Controller('api/v1')
class JobsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {}

  @Get('jobs')
  @RequirePermission('job.read')
  @ApiOperation({
    operationId: 'listJobs',
    summary: '周期作业',
    description: 'Recurring jobs with schedule, reason, last run, its result and age.',
  })
  @ApiOkResponse({ type: RecurringJobsDto })
  @ApiProblems()
  async list(): Promise<RecurringJobsDto> {
    const rows = await this.transactions.query<Record<string, unknown>>(
      `select j.id as entry, j.cron, j.zone, j.reason, j.job as entry_job, ${RUN_COLUMNS},
              extract(epoch from clock_timestamp() - r.finished_at)::int as age
         from mingcha.recurring_job j
         left join lateral (select * from mingcha.job_run where job = j.job order by queued_at desc limit 1) r on true
        order by j.id`,
    );
    return {
      items: rows.map((row) => ({
        id: row['entry'] as string,
        job: row['entry_job'] as string,
        cron: row['cron'] as string,
        zone: row['zone'] as string,
        reason: row['reason'] as string,
        lastRun: row['id'] ? toRun(row) : null,
        ageSeconds: row['age'] as number | null,
      })),
    };
  }

  @Get('job-runs')
  @RequirePermission('job.read')
  @ApiOperation({
    operationId: 'listJobRuns',
    summary: '作业运行记录',
    description: 'Every run of every background job, newest first.',
  })
  @ApiList(RUNS)
  @ApiListOf(JobRunDto)
  @ApiProblems()
  runs(@ListParameters(RUNS) query: ListQuery): Promise<Listing<JobRunDto>> {
    return runList(this.transactions, query, { select: RUN_COLUMNS, from: 'mingcha.job_run r', map: toRun });
  }

  @Post('jobs/:name/run')
  @HttpCode(202)
  @RequirePermission('job.run')
  @ApiOperation({
    operationId: 'runJob',
    summary: '立即运行作业',
    description: 'Puts one run of a recurring job on the queue now; the schedule goes on.',
  })
  @ApiAcceptedResponse({ type: JobRunDto })
  @ApiProblems(404)
  async run(@Param('name') name: string): Promise<JobRunDto> {
    const [known] = await this.transactions.query<{ job: string }>(
      'select job from mingcha.recurring_job where id = $1 or job = $1',
      [name],
    );
    if (!known) throw notFound({ zh: '作业', en: 'Job' });
    const runId = await this.jobs.enqueue(known.job, {}, 'person');
    this.transactions.audit({
      action: 'job.run',
      objectType: 'job',
      objectId: runId,
      detail: { job: known.job },
    });
    const [row] = await this.transactions.query<Record<string, unknown>>(
      `select ${RUN_COLUMNS} from mingcha.job_run r where r.id = $1`,
      [runId],
    );
    return toRun(row!);
  }
}

function toRun(row: Record<string, unknown>): JobRunDto {
  const instant = (value: unknown) => (value instanceof Date ? instantInShanghai(value) : null);
  const started = row['started_at'] as Date | null;
  const finished = row['finished_at'] as Date | null;
  return {
    id: row['id'] as string,
    job: row['job'] as string,
    trigger: row['trigger'] as string,
    state: row['state'] as string,
    queuedAt: instant(row['queued_at'])!,
    startedAt: instant(started),
    finishedAt: instant(finished),
    durationMs: started && finished ? finished.getTime() - started.getTime() : null,
    result: row['result'] as object | null,
    progress: row['progress'] as object | null,
    error: row['error'] as string | null,
  };
}

/** Routes about background jobs; the API loads them. */
@Module({ controllers: [JobsController] })
export class JobsHttpModule {}
