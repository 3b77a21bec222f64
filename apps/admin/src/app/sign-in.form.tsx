import { ProblemError } from '@mingcha/contract';
import { ProblemPanel } from '@mingcha/ui';
import { Button, Form, Input } from 'antd';
import { useAppTexts } from './app.texts';
import { type Credentials, type Me, useSignIn } from './session.queries';

/** Codes with which the API asks for the one-time code. */
const ASKS_FOR_CODE = new Set(['code_required', 'wrong_code']);

/** User name and password, and the one-time code once the API asks for it. Paste and password managers work. */
export function SignInForm({ username, onDone }: { username?: string; onDone?: (me: Me) => void }) {
  const say = useAppTexts();
  const signIn = useSignIn();
  const refusal = signIn.error instanceof ProblemError ? signIn.error : null;
  const asksForCode = refusal !== null && ASKS_FOR_CODE.has(refusal.code);
  const askedAsFirst = refusal?.code === 'code_required';
  const filled = (label: string) => [{ required: true, message: say('required', { label }) }];
  return (
    <Form<Credentials>
      name="sign-in"
      layout="vertical"
      requiredMark={false}
      initialValues={{ username }}
      onFinish={(credentials) => signIn.mutate(credentials, { onSuccess: (me) => onDone?.(me) })}
    >
      {refusal && !askedAsFirst && <ProblemPanel failure={refusal} />}
      <Form.Item name="username" label={say('username')} rules={filled(say('username'))}>
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus={!username} />
      </Form.Item>
      <Form.Item name="password" label={say('password')} rules={filled(say('password'))}>
        <Input.Password autoComplete="current-password" autoFocus={Boolean(username)} />
      </Form.Item>
      {asksForCode && (
        <Form.Item name="code" label={say('code')} extra={say('codeHint')} rules={filled(say('code'))}>
          <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} autoFocus />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {say('signIn')}
      </Button>
    </Form>
  );
}
