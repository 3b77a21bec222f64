import { LanguageSwitch } from '@mingcha/ui';
import { type ReactNode, useEffect } from 'react';
import { useAppTexts } from './app.texts';

/** The page around everything that comes before the screens. */
export function SignInFrame({
  title,
  intro,
  children,
}: {
  title: string;
  intro?: string;
  children: ReactNode;
}) {
  const say = useAppTexts();
  useEffect(() => {
    document.title = `${title} · ${say('platform')}`;
  }, [title, say]);
  return (
    <div className="app-sign-in">
      <header>
        <strong>{say('platform')}</strong> {say('platformLong')}
        <LanguageSwitch />
      </header>
      <main>
        <h1>{title}</h1>
        {intro && <p>{intro}</p>}
        {children}
      </main>
    </div>
  );
}
