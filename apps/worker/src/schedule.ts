import { AUDIT_CHECKPOINT_JOB, AUDIT_VERIFY_ALL_JOB, AUDIT_VERIFY_TAIL_JOB } from '@mingcha/audit';
import { CALENDAR_ALARM_JOB, RECOMPUTE_CHECK_JOB, SWEEP_JOB, WATCHDOG_JOB } from '@mingcha/deadlines';
import {
  DISCLOSURE_DIGEST_JOB,
  PUBLICATION_PERIOD_END_JOB,
  WITHHOLDING_REVIEW_JOB,
} from '@mingcha/disclosure';
import { FILE_SWEEP_JOB } from '@mingcha/exchange';
import { SIGN_IN_CLEANUP_JOB } from '@mingcha/identity';
import { CLEAN_UP_JOB, KEEP_RUNS_JOB, OUTBOX_RELAY_JOB, type RecurringJob } from '@mingcha/platform';

const zone = 'Asia/Shanghai';

/** Every recurring job of the platform. */
export const schedule: RecurringJob[] = [
  {
    id: 'deadline-sweep',
    cron: '* * * * *',
    zone,
    job: SWEEP_JOB,
    reason: '期限预警逐级提醒 · warn before a statutory date passes',
  },
  {
    id: 'deadline-watchdog',
    cron: '*/2 * * * *',
    zone,
    job: WATCHDOG_JOB,
    reason: '巡检停摆时报警 · alarm when the sweep is silent',
  },
  {
    id: 'deadline-recompute',
    cron: '20 3 * * *',
    zone,
    job: RECOMPUTE_CHECK_JOB,
    reason: '逐条复算期限 · recompute every open clock',
  },
  {
    id: 'calendar-alarm',
    cron: '0 8 * * *',
    zone,
    job: CALENDAR_ALARM_JOB,
    reason: '次年放假通知缺失提醒 · next year’s calendar is missing',
  },
  {
    id: 'disclosure-digest',
    cron: '30 8 * * *',
    zone,
    job: DISCLOSURE_DIGEST_JOB,
    reason: '工作日晨间公示提醒 · what is due for disclosure today',
  },
  {
    id: 'publication-period-end',
    cron: '5 0 * * *',
    zone,
    job: PUBLICATION_PERIOD_END_JOB,
    reason: '公示期届满自动停止公示 · end of the publication period',
  },
  {
    id: 'withholding-review',
    cron: '15 0 * * *',
    zone,
    job: WITHHOLDING_REVIEW_JOB,
    reason: '不予公开复核到期 · review of withheld decisions',
  },
  {
    id: 'audit-checkpoint',
    cron: '*/10 * * * *',
    zone,
    job: AUDIT_CHECKPOINT_JOB,
    reason: '审计检查点签名 · sign the heads of the audit chains',
  },
  {
    id: 'audit-verify-tail',
    cron: '25 * * * *',
    zone,
    job: AUDIT_VERIFY_TAIL_JOB,
    reason: '审计链尾部核验 · verify the newest audit entries',
  },
  {
    id: 'audit-verify-all',
    cron: '10 4 * * 0',
    zone,
    job: AUDIT_VERIFY_ALL_JOB,
    reason: '审计链全量核验 · verify the whole audit trail',
  },
  {
    id: 'outbox-relay',
    cron: '* * * * *',
    zone,
    job: OUTBOX_RELAY_JOB,
    reason: '投递待发事件 · deliver waiting events',
  },
  {
    id: 'keep-runs',
    cron: '* * * * *',
    zone,
    job: KEEP_RUNS_JOB,
    reason: '补交遗失的作业 · hand lost runs over again',
  },
  {
    id: 'clean-up',
    cron: '40 2 * * *',
    zone,
    job: CLEAN_UP_JOB,
    reason: '清理过期的幂等键与运行记录 · remove what is no longer needed',
  },
  {
    id: 'session-clean-up',
    cron: '50 2 * * *',
    zone,
    job: SIGN_IN_CLEANUP_JOB,
    reason: '清理失效会话和令牌 · remove ended sessions and tokens',
  },
  {
    id: 'file-sweep',
    cron: '0 3 * * *',
    zone,
    job: FILE_SWEEP_JOB,
    reason: '清理无批次引用的上传文件 · remove uploaded files that no batch speaks of',
  },
];
