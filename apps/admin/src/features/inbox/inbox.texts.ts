import { defineTexts } from '@mingcha/ui';

export const useInboxTexts = defineTexts('inbox', {
  zh: {
    title: '待办与提醒',
    todo: '待办',
    toRead: '待阅',
    reminder: '提醒',
    done: '已办',
    box: '分类',
    matter: '事项',
    dueOn: '到期日',
    createdAt: '送达时间',
    markRead: '标为已阅',
    badge: '待办 {{count}} 件（含待阅）',
    empty: '没有待办',
    emptyHint: '需要你处理的事项会出现在这里，办完后自动离开。',
  },
  en: {
    title: 'To do and reminders',
    todo: 'To do',
    toRead: 'To read',
    reminder: 'Reminders',
    done: 'Done',
    box: 'Box',
    matter: 'Matter',
    dueOn: 'Due on',
    createdAt: 'Came in',
    markRead: 'Mark as read',
    badge: 'To do: {{count}}, unread notices included',
    empty: 'Nothing to do',
    emptyHint: 'What needs you appears here and leaves when it is done.',
  },
});
