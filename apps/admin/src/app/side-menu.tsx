import { NavLink } from 'react-router';
import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { useAppTexts } from './app.texts';
import { menuFor } from './menu';
import { useSession } from './session';

/** Two levels, nothing the user has no right to; folded it shows icons whose names stay for readers. */
export function SideMenu({ folded, onFold }: { folded: boolean; onFold: (folded: boolean) => void }) {
  const say = useAppTexts();
  const { can } = useSession();
  const fold = folded ? say('unfoldMenu') : say('foldMenu');
  return (
    <nav className="app-menu" aria-label={say('menu')}>
      {menuFor(can).map(({ group, entries }) => (
        <section key={group} aria-label={say(`group.${group}`)}>
          {group !== 'start' && !folded && <h2>{say(`group.${group}`)}</h2>}
          <ul>
            {entries.map((entry) => {
              const label = say(entry.label as 'menu.workbench');
              return (
                <li key={entry.to}>
                  <NavLink to={entry.to} end={entry.to === '/'} title={folded ? label : undefined}>
                    <span aria-hidden="true">{entry.icon}</span>
                    <span className={folded ? 'mc-hidden' : undefined}>{label}</span>
                  </NavLink>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <button type="button" className="app-fold" aria-expanded={!folded} onClick={() => onFold(!folded)}>
        {folded ? <MenuUnfoldOutlined aria-hidden="true" /> : <MenuFoldOutlined aria-hidden="true" />}
        <span className={folded ? 'mc-hidden' : undefined}>{fold}</span>
      </button>
    </nav>
  );
}
