import { features } from './features';
import { MENU_GROUPS, type MenuEntry, type MenuGroup } from './feature';

const ENTRIES: MenuEntry[] = features.flatMap((feature) => feature.menu);

/** Entries the user may see. */
export function entriesFor(can: (permission: string) => boolean): MenuEntry[] {
  return ENTRIES.filter((entry) => !entry.anyOf || entry.anyOf.some(can));
}

/** The entry whose page, or a page below it, an address shows. */
export function entryOf(pathname: string): MenuEntry | undefined {
  return ENTRIES.find((entry) => {
    const [path = ''] = entry.to.split('?');
    return path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);
  });
}

/** The menu of a user in its order, without empty groups. */
export function menuFor(can: (permission: string) => boolean): { group: MenuGroup; entries: MenuEntry[] }[] {
  const visible = entriesFor(can);
  return MENU_GROUPS.map((group) => ({
    group,
    entries: visible.filter((entry) => entry.group === group),
  })).filter(({ entries }) => entries.length > 0);
}
