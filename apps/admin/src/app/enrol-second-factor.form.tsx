import { LoadingLines, ProblemPanel } from '@mingcha/ui';
import { App, Button, Form, Input } from 'antd';
import { lazy, Suspense, useEffect } from 'react';
import { useAppTexts } from './app.texts';
import { useBeginSecondFactor, useConfirmSecondFactor } from './session.queries';

// The drawing of the code is needed once in the life of an account.
const QRCode = lazy(async () => ({ default: (await import('antd/es/qr-code')).default }));

/** Shows the key of a new authenticator once and asks for its first code. */
export function EnrolSecondFactor({ onDone }: { onDone?: () => void }) {
  const say = useAppTexts();
  const { message } = App.useApp();
  const begin = useBeginSecondFactor();
  const confirm = useConfirmSecondFactor();
  const { mutate, status } = begin;
  useEffect(() => {
    if (status === 'idle') mutate();
  }, [mutate, status]);
  if (begin.error) return <ProblemPanel failure={begin.error} onRetry={() => mutate()} />;
  if (!begin.data) return <LoadingLines lines={4} />;
  const { secret, uri } = begin.data;
  return (
    <Form<{ code: string }>
      name="second-factor"
      layout="vertical"
      requiredMark={false}
      onFinish={({ code }) =>
        confirm.mutate(code, {
          onSuccess: () => {
            void message.success(say('enrolled'));
            onDone?.();
          },
        })
      }
    >
      <Suspense fallback={<LoadingLines lines={4} />}>
        <QRCode value={uri} size={180} aria-label={say('qrCode')} />
      </Suspense>
      <Form.Item label={say('secret')} htmlFor="second-factor-secret">
        <Input id="second-factor-secret" readOnly value={secret} onFocus={(event) => event.target.select()} />
      </Form.Item>
      {Boolean(confirm.error) && <ProblemPanel failure={confirm.error} />}
      <Form.Item
        name="code"
        label={say('code')}
        extra={say('codeHint')}
        rules={[{ required: true, message: say('required', { label: say('code') }) }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={confirm.isPending}>
        {say('enrol')}
      </Button>
    </Form>
  );
}
