import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import CustomStrategy from 'passport-custom';
import { Strategy as BearerStrategy } from 'passport-http-bearer';
import type { ClientPrincipal, SessionPrincipal } from './principal';

export const SESSION_DOOR = 'mingcha-session';
export const CLIENT_DOOR = 'mingcha-client';

/** What the two doors ask. */
export interface DoorKeepers {
  bySession(request: Request): Promise<SessionPrincipal | null>;
  byToken(request: Request, token: string): Promise<ClientPrincipal | null>;
}

const KEEPERS = Symbol('mingcha:door-keepers');

/**
 * Passport keeps strategies in one register per process while two applications may live in one (tests do), so the
 * strategies hold nothing and ask the keepers that the guard left on the request.
 */
export function setDoorKeepers(request: Request, keepers: DoorKeepers): void {
  (request as { [KEEPERS]?: DoorKeepers })[KEEPERS] = keepers;
}

function keepersOf(request: Request): DoorKeepers {
  const keepers = (request as { [KEEPERS]?: DoorKeepers })[KEEPERS];
  if (!keepers) throw new Error('The authentication guard did not run');
  return keepers;
}

const BEARER = /^Bearer [\w~+/.-]+=*$/i;

/** People: the opaque session in the cookie. A request with an Authorization header is not a person's. */
@Injectable()
export class SessionDoor extends PassportStrategy(CustomStrategy, SESSION_DOOR) {
  async validate(request: Request): Promise<SessionPrincipal | null> {
    return request.headers.authorization === undefined ? keepersOf(request).bySession(request) : null;
  }
}

/** Systems: the bearer token in the header, and only there; the strategy would also take it from body or address. */
@Injectable()
export class ClientDoor extends PassportStrategy(BearerStrategy, CLIENT_DOOR) {
  constructor() {
    super({ passReqToCallback: true });
  }

  async validate(request: Request, token: string): Promise<ClientPrincipal | null> {
    return BEARER.test(request.headers.authorization ?? '')
      ? keepersOf(request).byToken(request, token)
      : null;
  }
}
