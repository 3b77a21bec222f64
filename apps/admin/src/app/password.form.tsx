import { ErrorSummary, ProblemPanel } from '@mingcha/ui';
import { ProblemError } from '@mingcha/contract';
import { App, Button, Form, Input } from 'antd';
import { useAppTexts } from './app.texts';
import { useChangePassword } from './session.queries';

interface Fields {
  currentPassword: string;
  newPassword: string;
  repeat: string;
}

/** Own password: the current one and the new one twice; the server says what is wrong with the new one. */
export function PasswordForm({ onDone }: { onDone?: () => void }) {
  const say = useAppTexts();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const change = useChangePassword();
  const fields = change.error instanceof ProblemError ? change.error.fields('error') : [];
  const filled = (label: string) => [{ required: true, message: say('required', { label }) }];
  return (
    <Form<Fields>
      form={form}
      name="password"
      layout="vertical"
      requiredMark={false}
      className="mc-form"
      onFinish={({ currentPassword, newPassword }) =>
        change.mutate(
          { currentPassword, newPassword },
          {
            onSuccess: () => {
              form.resetFields();
              void message.success(say('passwordChanged'));
              onDone?.();
            },
          },
        )
      }
    >
      {fields.length > 0 ? (
        <ErrorSummary form="password" problems={fields} />
      ) : (
        Boolean(change.error) && <ProblemPanel failure={change.error} />
      )}
      <Form.Item name="currentPassword" label={say('currentPassword')} rules={filled(say('currentPassword'))}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="newPassword" label={say('newPassword')} rules={filled(say('newPassword'))}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={say('repeatPassword')}
        dependencies={['newPassword']}
        rules={[
          ...filled(say('repeatPassword')),
          {
            validator: (_rule, value: string) =>
              !value || value === form.getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error(say('passwordsDiffer'))),
          },
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {say('changePassword')}
      </Button>
    </Form>
  );
}
