import { ProblemError } from '@mingcha/contract';
import { ActDialog, DayField, PageHead, ProblemPanel } from '@mingcha/ui';
import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { type NoticeDraft, useApplyNotice, usePreview } from './calendars.queries';
import { useCalendarTexts } from './calendars.texts';
import { oddWorkdays, readNotice, writeLines } from './notice-text';
import { YearPreview } from './year-preview';

interface Fields {
  title: string;
  number?: string;
  issuedOn?: string | null;
  source?: string;
  text: string;
}

function ReadBack({ text, year }: { text: string; year: number }) {
  const say = useCalendarTexts();
  const read = readNotice(text, year);
  const odd = oddWorkdays(read.days);
  const off = read.days.filter((day) => day.kind === 'holiday').length;
  return (
    <div aria-live="polite">
      {read.days.length > 0 && (
        <>
          <p>
            <strong>{say('readDays')}</strong>：{say('readCount', { off, work: read.days.length - off })}
          </p>
          <pre className="mc-number">{writeLines(read.days)}</pre>
        </>
      )}
      {read.elsewhere.length > 0 && (
        <p className="mc-notice mc-notice-amber">{say('elsewhere', { days: read.elsewhere.join('、') })}</p>
      )}
      {odd.length > 0 && (
        <p className="mc-notice mc-notice-amber">{say('oddWorkdays', { days: odd.join('、') })}</p>
      )}
      {read.unread.length > 0 && (
        <div className="mc-notice mc-notice-red">
          {say('unread')}
          <ul>
            {read.unread.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function draftOf(fields: Fields, year: number): NoticeDraft {
  return {
    notice: {
      title: fields.title.trim(),
      ...(fields.number?.trim() ? { number: fields.number.trim() } : {}),
      ...(fields.issuedOn ? { issuedOn: fields.issuedOn } : {}),
      ...(fields.source?.trim() ? { source: fields.source.trim() } : {}),
    },
    days: readNotice(fields.text, year).days,
  };
}

/** Types or pastes a notice, previews which deadlines move, applies it with a reason. */
export function LoadNotice({ year, onDone }: { year: number; onDone: () => void }) {
  const say = useCalendarTexts();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const text = Form.useWatch('text', form) ?? '';
  const preview = usePreview(year);
  const apply = useApplyNotice(year);
  const [draft, setDraft] = useState<NoticeDraft | null>(null);
  const [signing, setSigning] = useState(false);
  const filled = (label: string) => ({
    required: true,
    whitespace: true,
    message: say('required', { label }),
  });
  const look = (fields: Fields) => {
    const next = draftOf(fields, year);
    setDraft(next);
    preview.mutate(next);
  };
  const change = preview.data;
  return (
    <>
      <PageHead
        title={say('loadTitle', { year })}
        crumbs={[{ label: say('title'), to: `/admin/calendars?year=${year}` }]}
        actions={
          change ? (
            <>
              <Button onClick={() => preview.reset()}>{say('editAgain')}</Button>
              <Button type="primary" onClick={() => setSigning(true)}>
                {say('apply')}
              </Button>
            </>
          ) : (
            <Button onClick={onDone}>{say('title')}</Button>
          )
        }
      />
      {Boolean(preview.error) && <ProblemPanel failure={preview.error} />}
      <div hidden={change !== undefined}>
        <p className="mc-intro">{say('loadHint')}</p>
        <Form<Fields>
          form={form}
          name="notice"
          layout="vertical"
          requiredMark={false}
          className="mc-form"
          initialValues={{ title: `国务院办公厅关于${year}年部分节假日安排的通知` }}
          onFinish={look}
        >
          <Form.Item name="title" label={say('noticeTitle')} rules={[filled(say('noticeTitle'))]}>
            <Input maxLength={300} />
          </Form.Item>
          <div className="mc-pair">
            <Form.Item name="number" label={`${say('noticeNumber')}${say('optional')}`}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="issuedOn" label={`${say('issuedOn')}${say('optional')}`}>
              <DayField />
            </Form.Item>
          </div>
          <Form.Item name="source" label={`${say('source')}${say('optional')}`}>
            <Input maxLength={1000} />
          </Form.Item>
          <Form.Item
            name="text"
            label={say('text')}
            rules={[
              filled(say('text')),
              {
                validator: (_rule, value?: string) =>
                  value?.trim() && readNotice(value, year).days.length === 0
                    ? Promise.reject(new Error(say('noDays')))
                    : Promise.resolve(),
              },
            ]}
            validateTrigger="onSubmit"
          >
            <Input.TextArea rows={9} />
          </Form.Item>
          {text.trim() !== '' && <ReadBack text={text} year={year} />}
          <Button type="primary" htmlType="submit" loading={preview.isPending}>
            {say('preview')}
          </Button>
        </Form>
      </div>
      {change && <YearPreview change={change} />}
      {change && draft && (
        <ActDialog
          open={signing}
          act={say('apply')}
          title={say('applyTitle', { year })}
          reason={{ required: true }}
          onClose={() => setSigning(false)}
          onAct={async (reason) => {
            try {
              const applied = await apply.mutateAsync({ draft, reason, version: change.version });
              void message.success(say('applied', { year, count: applied.moved }));
              onDone();
            } catch (problem) {
              // Somebody else has loaded the year meanwhile: what was previewed is no longer what would happen.
              if (problem instanceof ProblemError && problem.status === 412) preview.mutate(draft);
              throw problem;
            }
          }}
        >
          <p>{say('applyWhat', { count: change.moved })}</p>
        </ActDialog>
      )}
    </>
  );
}
