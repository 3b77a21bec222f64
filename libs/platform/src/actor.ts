import type { Role } from './roles';

/** Rows an actor may meet. `public` reads the public projection only. */
export type Scope = 'organ' | 'district' | 'none' | 'system' | 'public';

/** Who acts. Frozen into every audit entry as it was at the time of the act. */
export interface Actor {
  kind: 'person' | 'client' | 'system' | 'public';
  id: string | null;
  name: string;
  /** The acting role. */
  role: Role | 'system' | 'public';
  roles: readonly Role[];
  organId: string | null;
  organName: string | null;
  sessionId: string | null;
  scope: Scope;
  permissions: ReadonlySet<string>;
}

/** The platform itself: a job, a command line, a step that no person may take alone. */
export function systemActor(name: string): Actor {
  return {
    kind: 'system',
    id: null,
    name,
    role: 'system',
    roles: [],
    organId: null,
    organName: null,
    sessionId: null,
    scope: 'system',
    permissions: new Set(),
  };
}

/** Somebody who has not signed in. */
export const publicActor: Actor = {
  kind: 'public',
  id: null,
  name: 'public',
  role: 'public',
  roles: [],
  organId: null,
  organName: null,
  sessionId: null,
  scope: 'public',
  permissions: new Set(),
};
