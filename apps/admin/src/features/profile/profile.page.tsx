import {
  ActDialog,
  type Column,
  DataTable,
  Facts,
  formatMoment,
  Loaded,
  PageHead,
  setLanguage,
  setSingleKeys,
  singleKeysOn,
  StatusTag,
  useKitTexts,
  useLanguage,
} from '@mingcha/ui';
import { App, Button, Checkbox, Radio } from 'antd';
import { useMemo, useState } from 'react';
import { PasswordForm } from '../../app/password.form';
import { useSession } from '../../app/session';
import { type OwnSession, useEndSession, useOwnSessions } from './profile.queries';
import { useProfileTexts, useRoleName } from './profile.texts';
import { SecondFactor } from './second-factor';

function Sessions() {
  const say = useProfileTexts();
  const kit = useKitTexts();
  const { message } = App.useApp();
  const reading = useOwnSessions();
  const end = useEndSession();
  const [ending, setEnding] = useState<OwnSession | null>(null);
  const columns = useMemo<Column<OwnSession>[]>(
    () => [
      {
        key: 'browser',
        title: say('browser'),
        ellipsis: true,
        render: (row) => (
          <>
            {row.current && <StatusTag tone="green">{say('current')}</StatusTag>}{' '}
            {row.userAgent ?? say('unknown')}
          </>
        ),
      },
      {
        key: 'address',
        title: say('address'),
        width: 150,
        render: (row) => row.sourceAddress ?? say('unknown'),
      },
      { key: 'since', title: say('since'), width: 150, render: (row) => formatMoment(row.createdAt) },
      { key: 'last', title: say('lastSeen'), width: 150, render: (row) => formatMoment(row.lastSeenAt) },
      {
        key: 'act',
        title: kit('actions'),
        width: 80,
        render: (row) =>
          row.current ? null : (
            <Button size="small" onClick={() => setEnding(row)}>
              {say('end')}
            </Button>
          ),
      },
    ],
    [say, kit],
  );
  return (
    <>
      <p className="mc-intro">{say('sessionsHint')}</p>
      <Loaded reading={reading} lines={3}>
        {({ items }) => (
          <DataTable<OwnSession>
            caption={say('sessions')}
            columns={columns}
            rows={items}
            rowKey={(row) => row.id}
            rowName={(row) => row.userAgent ?? row.id}
          />
        )}
      </Loaded>
      <ActDialog
        open={ending !== null}
        act={say('end')}
        danger
        title={say('endTitle')}
        onClose={() => setEnding(null)}
        onAct={async () => {
          if (ending) await end.mutateAsync(ending.id);
          void message.success(say('ended'));
        }}
      >
        <p>{say('endWhat')}</p>
      </ActDialog>
    </>
  );
}

/** Own account: who, password, second factor, sessions, language and keys. */
export function ProfilePage() {
  const say = useProfileTexts();
  const roleName = useRoleName();
  const { user } = useSession();
  const language = useLanguage();
  const [keys, setKeys] = useState(singleKeysOn);
  return (
    <div className="mc-sections">
      <PageHead title={say('title')} />
      <section aria-labelledby="me-account">
        <h2 id="me-account">{say('account')}</h2>
        <Facts
          rows={[
            [say('name'), user.name],
            [say('username'), user.username],
            [say('organ'), user.organ?.name],
            [say('roles'), user.roles.map(roleName).join('、')],
          ]}
        />
      </section>
      <section aria-labelledby="me-language">
        <h2 id="me-language">{say('language')}</h2>
        <Radio.Group
          aria-labelledby="me-language"
          value={language}
          onChange={(event) => void setLanguage(event.target.value as 'zh' | 'en')}
          options={[
            { value: 'zh', label: <span lang="zh-CN">中文</span> },
            { value: 'en', label: <span lang="en">English</span> },
          ]}
        />
      </section>
      <section aria-labelledby="me-keys">
        <h2 id="me-keys">{say('keys')}</h2>
        <Checkbox
          checked={keys}
          onChange={(event) => {
            setKeys(event.target.checked);
            setSingleKeys(event.target.checked);
          }}
        >
          {say('keysOn')}
        </Checkbox>
      </section>
      <section aria-labelledby="me-factor">
        <h2 id="me-factor">{say('secondFactor')}</h2>
        <SecondFactor />
      </section>
      <section aria-labelledby="me-password">
        <h2 id="me-password">{say('password')}</h2>
        <PasswordForm />
      </section>
      <section aria-labelledby="me-sessions">
        <h2 id="me-sessions">{say('sessions')}</h2>
        <Sessions />
      </section>
    </div>
  );
}
