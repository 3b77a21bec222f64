import { ApiProperty } from '@nestjs/swagger';
import { ITEM_KINDS, type ItemKind } from './inbox.entities';

export const BOXES = ['todo', 'toRead', 'reminder', 'done'] as const;
export type Box = (typeof BOXES)[number];

export class TaskDto {
  @ApiProperty({
    description: '编号 / Id',
    format: 'uuid',
    example: '0190f3b0-0000-7000-8000-000000000007',
  })
  id: string;
  @ApiProperty({
    description: '待办、待阅或提醒 / To do, to read or a reminder of a clock',
    enum: ITEM_KINDS,
    example: 'reminder',
  })
  kind: ItemKind;
  @ApiProperty({ description: '所在分类 / Box it stands in', enum: BOXES, example: 'reminder' })
  box: Box;
  @ApiProperty({
    description: '事项，按请求的语言 / Matter, in the language asked for',
    example: '明日到期：行政处罚决定公示',
    maxLength: 500,
  })
  title: string;
  @ApiProperty({ description: '说明 / Detail', nullable: true, type: String, example: null, maxLength: 500 })
  body: string | null;
  @ApiProperty({ description: '所涉对象类别 / Kind of subject', example: 'deadline', maxLength: 100 })
  subjectType: string;
  @ApiProperty({
    description: '所涉对象 / Subject',
    format: 'uuid',
    nullable: true,
    type: String,
    example: '0190f3b0-0000-7000-8000-000000000008',
  })
  subjectId: string | null;
  @ApiProperty({
    description: '办理地址 / Where to act on the screens',
    nullable: true,
    type: String,
    example: '/deadlines/0190f3b0-0000-7000-8000-000000000008',
    maxLength: 500,
  })
  link: string | null;
  @ApiProperty({
    description: '到期日 / Due on',
    format: 'date',
    nullable: true,
    type: String,
    example: '2026-11-24',
  })
  dueOn: string | null;
  @ApiProperty({
    description: '送达时间 / Came in at',
    format: 'date-time',
    example: '2026-11-22T08:30:00+08:00',
  })
  createdAt: string;
  @ApiProperty({
    description: '本人阅读时间 / Read by the caller at',
    format: 'date-time',
    nullable: true,
    type: String,
    example: null,
  })
  readAt: string | null;
  @ApiProperty({
    description: '办结时间 / Done at',
    format: 'date-time',
    nullable: true,
    type: String,
    example: null,
  })
  doneAt: string | null;
}

export class TaskCountsDto {
  @ApiProperty({ description: '待办件数 / To do', example: 3 })
  todo: number;
  @ApiProperty({ description: '未读待阅件数 / Unread, to read', example: 1 })
  toRead: number;
  @ApiProperty({ description: '提醒件数 / Reminders', example: 5 })
  reminder: number;
  @ApiProperty({ description: '角标：待办加未读待阅，不含提醒 / Badge: to do and to read', example: 4 })
  badge: number;
}
