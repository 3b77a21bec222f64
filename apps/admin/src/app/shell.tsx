import { EmptyState, LanguageSwitch, LoadingLines, PageHead, useKitTexts, useShortcuts } from '@mingcha/ui';
import { Button } from 'antd';
import { SearchOutlined } from '@ant-design/icons';
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Link, Outlet, useLocation, useNavigate, useNavigation } from 'react-router';
import { useAppTexts } from './app.texts';
import { GoTo } from './go-to';
import { KeysHelp } from './keys-help';
import { entryOf } from './menu';
import { useSession } from './session';
import { useSignOut } from './session.queries';
import { SideMenu } from './side-menu';
import { TodoBadge } from '../features/inbox';

/** At this width and below the menu folds by itself, so that lists keep their columns. */
const NARROW = '(max-width: 1280px)';

function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);
  return online;
}

/** A reader hears the new page's title, and Tab starts in it, after each change of page. */
function useFocusOnNewPage(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const timer = setTimeout(() => document.getElementById('page-title')?.focus({ preventScroll: true }), 60);
    window.scrollTo(0, 0);
    return () => clearTimeout(timer);
  }, [pathname]);
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('main input[data-list-search]')?.focus();
}

function mainAction(): void {
  document.querySelector<HTMLElement>('main .ant-btn-primary:not([disabled])')?.click();
}

/** Header, menu and the place of the page; signed-in people only. */
export function Shell() {
  const say = useAppTexts();
  const kit = useKitTexts();
  const { user, can } = useSession();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const needed = entryOf(pathname)?.anyOf;
  const mayBeHere = !needed || needed.some(can);
  const navigation = useNavigation();
  const signOut = useSignOut();
  const online = useOnline();
  const [folded, setFolded] = useState(() => window.matchMedia(NARROW).matches);
  const [going, setGoing] = useState(false);
  const [helping, setHelping] = useState(false);
  useFocusOnNewPage();
  useEffect(() => {
    const media = window.matchMedia(NARROW);
    const update = () => setFolded(media.matches);
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, []);
  const shortcuts = useMemo(
    () => [
      { keys: 'Ctrl+K', run: () => setGoing(true) },
      { keys: '?', run: () => setHelping(true) },
      { keys: '/', run: focusSearch },
      { keys: 'Alt+Enter', run: mainAction },
      { keys: 'g t', run: () => void navigate('/tasks') },
      { keys: 'g d', run: () => void navigate('/deadlines') },
      { keys: 'g c', run: () => void navigate('/decisions') },
      { keys: 'g p', run: () => void navigate('/disclosures') },
    ],
    [navigate],
  );
  useShortcuts(shortcuts);
  return (
    <div className={folded ? 'app-frame app-frame-folded' : 'app-frame'}>
      <a className="app-skip" href="#content">
        {kit('skip')}
      </a>
      <header className="app-head">
        <Link to="/" className="app-name">
          <strong>{say('platform')}</strong> <span>{say('platformLong')}</span>
        </Link>
        <Button
          icon={<SearchOutlined aria-hidden="true" />}
          onClick={() => setGoing(true)}
          aria-keyshortcuts="Control+K"
        >
          {say('goTo')} <kbd aria-hidden="true">Ctrl+K</kbd>
        </Button>
        <div className="app-head-right">
          {can('task.read') && <TodoBadge />}
          <LanguageSwitch />
          <Link to="/me">
            {user.name}
            {user.organ && <span className="app-organ"> · {user.organ.name}</span>}
          </Link>
          <Button type="text" loading={signOut.isPending} onClick={() => signOut.mutate()}>
            {say('signOut')}
          </Button>
        </div>
      </header>
      <SideMenu folded={folded} onFold={setFolded} />
      <main id="content" tabIndex={-1} aria-busy={navigation.state === 'loading'}>
        {!online && (
          <div className="mc-notice mc-notice-amber" role="status">
            {say('offline')}
          </div>
        )}
        {mayBeHere ? (
          <Suspense fallback={<LoadingLines />}>
            <Outlet />
          </Suspense>
        ) : (
          <>
            <PageHead title={say('noRight')} />
            <EmptyState title={say('noRightHint')} action={<Link to="/">{say('toHome')}</Link>} />
          </>
        )}
      </main>
      <GoTo open={going} onClose={() => setGoing(false)} />
      <KeysHelp open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}
