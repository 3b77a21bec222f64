import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor, Role } from '@mingcha/platform';
import type { OrganKind } from '../identity.entities';

/** A person's session as read from the database with the current request. */
export interface SessionPrincipal {
  door: 'session';
  actor: Actor;
  sessionId: string;
  /** The calendar day of the request, by the database's clock. */
  today: string;
  account: {
    id: string;
    username: string;
    name: string;
    roles: Role[];
    mustChangePassword: boolean;
    secondFactorEnrolled: boolean;
    /** The three administrators need one, except in the demonstration. */
    secondFactorRequired: boolean;
    organ: { id: string; name: string; shortName: string; kind: OrganKind; uscc: string };
  };
}

/** A department's system with a valid token. */
export interface ClientPrincipal {
  door: 'client';
  actor: Actor;
}

export type Principal = SessionPrincipal | ClientPrincipal;

/** Passport leaves its user here. */
export function principalOf(request: Request): Principal | undefined {
  return (request as { user?: Principal }).user;
}

/** The session behind the request, for routes about one's own account. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): SessionPrincipal => {
    const principal = principalOf(context.switchToHttp().getRequest<Request>());
    if (principal?.door !== 'session') throw new Error('The route needs a session: mark it with SignedIn');
    return principal;
  },
);
