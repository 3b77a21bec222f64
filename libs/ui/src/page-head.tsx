import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { useKitTexts } from './kit.texts';

const PLATFORM = '明察 Mingcha';

/** One step of the sitemap above a page; the last has no address. */
export interface Crumb {
  label: string;
  to?: string;
}

/** Identity bar: where we are, title, status, main action on the right. Sets the title of the browser tab. */
export function PageHead({
  title,
  status,
  crumbs,
  actions,
  intro,
}: {
  title: string;
  status?: ReactNode;
  crumbs?: Crumb[];
  actions?: ReactNode;
  intro?: ReactNode;
}) {
  const say = useKitTexts();
  const parent = crumbs?.at(-1)?.label;
  useEffect(() => {
    document.title = [title, parent, PLATFORM].filter(Boolean).join(' · ');
  }, [title, parent]);
  return (
    <header className="mc-page-head">
      {crumbs && (
        <nav aria-label={say('breadcrumb')} className="mc-crumbs">
          <ol>
            <li>
              <Link to="/">{say('home')}</Link>
            </li>
            {crumbs.map((crumb) => (
              <li key={crumb.label}>{crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}</li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      <div className="mc-identity">
        <h1 tabIndex={-1} id="page-title">
          {title}
        </h1>
        {status}
        <div className="mc-identity-actions">{actions}</div>
      </div>
      {intro && <p className="mc-intro">{intro}</p>}
    </header>
  );
}
