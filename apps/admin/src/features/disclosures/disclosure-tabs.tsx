import { NavLink } from 'react-router';
import { useDisclosureTexts } from './disclosures.texts';

/** Between what is due and what has been dealt with. */
export function DisclosureTabs() {
  const say = useDisclosureTexts();
  return (
    <nav className="di-tabs" aria-label={say('title')}>
      <NavLink to="/disclosures" end>
        {say('tabQueue')}
      </NavLink>
      <NavLink to="/disclosures/records">{say('tabRecords')}</NavLink>
    </nav>
  );
}
