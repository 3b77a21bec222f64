import type { ReactNode } from 'react';
import type { RouteObject } from 'react-router';

/** Groups of the side menu in their order; a group without an entry the user may see disappears. */
export const MENU_GROUPS = ['start', 'activity', 'data', 'own', 'administration'] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

/** An entry of the side menu and of the go-to dialog. */
export interface MenuEntry {
  to: string;
  group: MenuGroup;
  /** Key in `app` texts. */
  label: `menu.${string}`;
  icon: ReactNode;
  /** Any of these permissions shows the entry; none means everybody who is signed in. */
  anyOf?: readonly string[];
}

/** What a feature gives to the app: routes (each page loaded when it is first opened) and menu entries. */
export interface Feature {
  routes: RouteObject[];
  menu: MenuEntry[];
}
