import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Role } from './roles';

/** Who may do one thing: people by role, department systems by scope. */
export interface Grant {
  roles: readonly Role[];
  scopes?: readonly string[];
}

const table = new Map<string, Grant & { room: string }>();

/**
 * Registers the permissions of a room, `<thing>.<act>` → who may, and returns them unchanged.
 * A name defined by two rooms is refused.
 */
export function definePermissions<T extends Record<string, Grant>>(room: string, permissions: T): T {
  for (const [name, grant] of Object.entries(permissions)) {
    const known = table.get(name);
    if (known && known.room !== room)
      throw new Error(`permission ${name} is defined by ${known.room} and ${room}`);
    table.set(name, { ...grant, room });
  }
  return permissions;
}

export function permissionTable(): ReadonlyMap<string, Grant & { room: string }> {
  return table;
}

export function permissionsOfRoles(roles: readonly Role[]): Set<string> {
  return new Set(
    [...table].filter(([, grant]) => grant.roles.some((role) => roles.includes(role))).map(([name]) => name),
  );
}

export function permissionsOfScopes(scopes: readonly string[]): Set<string> {
  return new Set(
    [...table]
      .filter(([, grant]) => grant.scopes?.some((scope) => scopes.includes(scope)))
      .map(([name]) => name),
  );
}

export const PERMISSION = 'mingcha:permission';
export const PUBLIC_REASON = 'mingcha:public';
export const SIGNED_IN = 'mingcha:signed-in';

/** The permission a route needs. Every route carries this, `SignedIn` or `Public`; the start-up checks it. */
export const RequirePermission = (name: string) =>
  applyDecorators(
    SetMetadata(PERMISSION, name),
    ApiExtension('x-permission', name),
    ApiCookieAuth('session'),
    ApiBearerAuth('client'),
  );

/** A route for everybody who has signed in, about their own account only. */
export const SignedIn = () =>
  applyDecorators(
    SetMetadata(SIGNED_IN, true),
    ApiExtension('x-permission', 'signed_in'),
    ApiCookieAuth('session'),
  );

/** A route open to everybody, with the reason why. */
export const Public = (reason: string) =>
  applyDecorators(SetMetadata(PUBLIC_REASON, reason), ApiExtension('x-permission', 'public'));
