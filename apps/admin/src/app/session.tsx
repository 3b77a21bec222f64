import { onSessionEnd, ProblemError } from '@mingcha/contract';
import { LoadingLines, ProblemPanel } from '@mingcha/ui';
import { Modal } from 'antd';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useAppTexts } from './app.texts';
import { EnrolSecondFactor } from './enrol-second-factor.form';
import { PasswordForm } from './password.form';
import { type Me, useMe } from './session.queries';
import { SignInForm } from './sign-in.form';
import { SignInFrame } from './sign-in-frame';

interface Session {
  user: Me['user'];
  can: (permission: string) => boolean;
  /** The day it is for the server, in Shanghai. */
  today: string;
}

const SessionContext = createContext<Session | null>(null);

/** Who is signed in; only inside `SessionGate`. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionGate');
  return session;
}

/** Sign-in over the page when the session ends: what was typed below stays. */
function SignInAgain({ user, onDone }: { user: Me['user']; onDone: () => void }) {
  const say = useAppTexts();
  return (
    <Modal
      open
      closable={false}
      footer={null}
      keyboard={false}
      mask={{ closable: false }}
      title={say('sessionEnded')}
    >
      <p>{say('sessionEndedHint')}</p>
      <SignInForm
        username={user.username}
        onDone={(me) => (me.user.id === user.id ? onDone() : window.location.assign('/'))}
      />
    </Modal>
  );
}

/**
 * Shows the screens to somebody who is signed in and has done what must be done first (own password, second factor);
 * everybody else gets the form for it.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const say = useAppTexts();
  const me = useMe();
  const [ended, setEnded] = useState(false);
  const signedIn = me.data !== undefined;
  useEffect(() => (signedIn ? onSessionEnd(() => setEnded(true)) : undefined), [signedIn]);
  const session = useMemo<Session | null>(() => {
    if (!me.data) return null;
    const held = new Set(me.data.permissions);
    return {
      user: me.data.user,
      can: (permission) => held.has(permission),
      today: me.data.today,
    };
  }, [me.data]);
  if (!session) {
    if (me.isPending) return <LoadingLines lines={3} />;
    const isSignedOut = me.error instanceof ProblemError && me.error.status === 401;
    return (
      <SignInFrame title={say('signInTitle')}>
        {isSignedOut ? <SignInForm /> : <ProblemPanel failure={me.error} onRetry={() => void me.refetch()} />}
      </SignInFrame>
    );
  }
  if (session.user.mustChangePassword) {
    return (
      <SignInFrame title={say('mustChange')} intro={say('mustChangeHint')}>
        <PasswordForm />
      </SignInFrame>
    );
  }
  if (session.user.secondFactorRequired && !session.user.secondFactorEnrolled) {
    return (
      <SignInFrame title={say('mustEnrol')} intro={say('mustEnrolHint')}>
        <EnrolSecondFactor />
      </SignInFrame>
    );
  }
  return (
    <SessionContext.Provider value={session}>
      {children}
      {ended && <SignInAgain user={session.user} onDone={() => setEnded(false)} />}
    </SessionContext.Provider>
  );
}
