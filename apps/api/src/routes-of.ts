import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { CHANGES_NOTHING, PERMISSION, PUBLIC_REASON, SIGNED_IN } from '@mingcha/platform';

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With parameters as `:id`. */
  path: string;
  permission: string | null;
  isPublic: boolean;
  isSignedIn: boolean;
  /** A POST that only computes. */
  changesNothing: boolean;
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const;

/** Every route of the assembled application with the mark it carries. */
export function routesOf(app: INestApplication): Route[] {
  const discovery = app.get(DiscoveryService);
  const scanner = new MetadataScanner();
  const reflector = app.get(Reflector);
  const routes: Route[] = [];
  for (const { metatype } of discovery.getControllers()) {
    const controller = metatype as { prototype: Record<string, object> };
    const base = reflector.get<string>('path', controller as never);
    for (const name of scanner.getAllMethodNames(controller.prototype)) {
      const handler = controller.prototype[name]!;
      const place = reflector.get<string | undefined>('path', handler as never);
      if (place === undefined) continue;
      const targets = [handler, controller] as never[];
      const mark = <T>(key: string) => reflector.getAllAndOverride<T | undefined>(key, targets);
      routes.push({
        method: METHODS[reflector.get<number>('method', handler as never)]!,
        path: `/${base}/${place}`.replace(/\/+/g, '/').replace(/\/$/, ''),
        permission: mark<string>(PERMISSION) ?? null,
        isPublic: mark<string>(PUBLIC_REASON) !== undefined,
        isSignedIn: mark<boolean>(SIGNED_IN) ?? false,
        changesNothing: mark<string>(CHANGES_NOTHING) !== undefined,
      });
    }
  }
  return routes.sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
}

/** `POST /api/v1/decisions/:id/disclosure` */
export function nameOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} ${path}`;
}
