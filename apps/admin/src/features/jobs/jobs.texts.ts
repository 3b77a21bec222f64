import { defineCodes, defineTexts } from '@mingcha/ui';

export const useJobTexts = defineTexts('jobs', {
  zh: {
    title: '定时作业',
    intro: '每项作业的周期、最近一次运行和结果。作业可以随时再运行一次，重复运行不会改变结果。',
    job: '作业',
    reason: '用途',
    schedule: '周期',
    lastRun: '最近运行',
    duration: '用时',
    result: '结果',
    never: '尚未运行',
    ms: '{{count}} 毫秒',
    seconds: '{{count}} 秒',
    run: '立即运行',
    runTitle: '立即运行：{{name}}',
    runWhat: '作业将在后台运行一次，原有周期不变。',
    started: '{{name}} 已排入队列',
    late: '没有按时运行',
    empty: '没有定时作业',
    emptyHint: '工作进程启动后登记的作业会出现在这里。',
  },
  en: {
    title: 'Recurring jobs',
    intro:
      'Schedule, last run and result of each job. A job may be run again at any time; a second run changes nothing.',
    job: 'Job',
    reason: 'What for',
    schedule: 'Schedule',
    lastRun: 'Last run',
    duration: 'Took',
    result: 'Result',
    never: 'not yet',
    ms: '{{count}} ms',
    seconds: '{{count}} s',
    run: 'Run now',
    runTitle: 'Run now: {{name}}',
    runWhat: 'The job runs once in the background; its schedule stays as it is.',
    started: '{{name}} is on the queue',
    late: 'did not run on time',
    empty: 'No recurring jobs',
    emptyHint: 'Jobs appear here once the worker has registered them.',
  },
});

export const useRunState = defineCodes('job-state', {
  zh: { queued: '排队中', running: '运行中', done: '完成', failed: '失败' },
  en: { queued: 'Queued', running: 'Running', done: 'Done', failed: 'Failed' },
});
