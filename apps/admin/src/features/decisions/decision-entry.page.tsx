import { idempotencyKey, ProblemError } from '@mingcha/contract';
import { ErrorSummary, PageHead, ProblemPanel, WarningPanel } from '@mingcha/ui';
import { App, Button, Form, Modal } from 'antd';
import { useCallback, useRef, useState } from 'react';
import { useBlocker, useNavigate } from 'react-router';
import type { FieldProblem } from '@mingcha/contract';
import { useSession } from '../../app/session';
import { doubtsAbout } from './decision-checks';
import { DecisionFields, draftOf, type FormValues } from './decision-fields';
import { useCreateDecision } from './decisions.queries';
import { useDecisionTexts } from './decisions.texts';

const FORM = 'decision';

/** Manual entry: what may be a slip interrupts and asks for a reason; what the server refuses lands at its field. */
export function DecisionEntryPage() {
  const say = useDecisionTexts();
  const { today } = useSession();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<FormValues>();
  const create = useCreateDecision();
  // One key per form: a second press, or a retry after a lost answer, never makes a second decision.
  const [key, setKey] = useState(idempotencyKey);
  // A ref, not state: the way to the new record is taken in the same moment as the form is done.
  const touched = useRef(false);
  const [doubts, setDoubts] = useState<FieldProblem[]>([]);
  const [confirmed, setConfirmed] = useState(false);
  const [reason, setReason] = useState('');
  const refusal = create.error instanceof ProblemError ? create.error : null;
  const [local, setLocal] = useState<FieldProblem[]>([]);
  const errors = refusal?.fields('error').length ? refusal.fields('error') : local;
  const blocker = useBlocker(useCallback(() => touched.current, []));

  const submit = (values: FormValues) => {
    setLocal([]);
    const draft = draftOf(values);
    const found = doubtsAbout(draft, today, say);
    const isNew = found.some((doubt) => !doubts.some((known) => known.code === doubt.code));
    setDoubts(found);
    if (found.length > 0 && (isNew || !confirmed || reason.trim() === '')) {
      if (!isNew) void message.warning(say('reasonNeeded'));
      return;
    }
    const details = found.length > 0 ? { remarks: say('checked', { reason: reason.trim() }) } : undefined;
    create.mutate(
      { draft: { ...draft, details }, key },
      {
        onSuccess: (decision) => {
          touched.current = false;
          void message.success(say('submitted', { number: decision.documentNumber }));
          void navigate(`/decisions/${decision.id}`);
        },
        // A refused attempt was answered; the corrected form is another request and needs another key.
        onError: (problem) => {
          if (problem instanceof ProblemError && problem.status >= 400 && problem.status < 500) {
            setKey(idempotencyKey());
          }
        },
      },
    );
  };

  return (
    <>
      <PageHead
        title={say('entryTitle')}
        crumbs={[{ label: say('title'), to: '/decisions' }]}
        intro={say('entryIntro')}
      />
      <Form<FormValues>
        form={form}
        name={FORM}
        layout="vertical"
        requiredMark={false}
        className="mc-form"
        scrollToFirstError
        onValuesChange={() => {
          touched.current = true;
        }}
        onFinish={submit}
        onFinishFailed={({ errorFields }) =>
          setLocal(
            errorFields.map(({ name, errors: words }) => ({
              pointer: `/${name.join('/')}`,
              code: 'local',
              detail: words[0] ?? '',
              severity: 'error',
            })),
          )
        }
      >
        <ErrorSummary form={FORM} problems={errors} />
        {Boolean(create.error) && errors.length === 0 && <ProblemPanel failure={create.error} />}
        <DecisionFields form={form} serverErrors={refusal?.fields('error') ?? []} />
        <WarningPanel
          problems={doubts}
          confirmed={confirmed}
          reason={reason}
          onConfirm={setConfirmed}
          onReason={setReason}
        />
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {say('submit')}
        </Button>
      </Form>
      <Modal
        open={blocker.state === 'blocked'}
        title={say('unsaved')}
        okText={say('leave')}
        cancelText={say('stay')}
        onOk={() => blocker.proceed?.()}
        onCancel={() => blocker.reset?.()}
      />
    </>
  );
}
