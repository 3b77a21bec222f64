import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PERMISSION, permissionTable, PUBLIC_REASON, SIGNED_IN } from '../permissions';

const PATH = 'path';

/** Stops the start-up when a route carries no mark, two kinds of marks, or a permission nobody defined. */
@Injectable()
export class RouteChecks implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const faults = this.discovery
      .getControllers()
      .flatMap((wrapper) => this.faultsOf(wrapper.metatype as object | null));
    if (faults.length > 0) throw new Error(`Routes without a clear permission: ${faults.join('; ')}`);
  }

  private faultsOf(controller: object | null): string[] {
    const prototype = (controller as { prototype?: object } | null)?.prototype;
    if (!controller || !prototype) return [];
    const faults: string[] = [];
    for (const name of this.scanner.getAllMethodNames(prototype)) {
      const method = (prototype as Record<string, unknown>)[name] as object;
      if (this.reflector.get<unknown>(PATH, method as never) === undefined) continue;
      const targets = [method, controller] as never[];
      const permission = this.reflector.getAllAndOverride<string | undefined>(PERMISSION, targets);
      const marks = [
        permission,
        this.reflector.getAllAndOverride(PUBLIC_REASON, targets),
        this.reflector.getAllAndOverride(SIGNED_IN, targets),
      ];
      const route = `${(controller as { name: string }).name}.${name}`;
      if (marks.filter((mark) => mark !== undefined).length !== 1)
        faults.push(`${route} needs exactly one mark`);
      else if (permission && !permissionTable().has(permission))
        faults.push(`${route} names unknown permission ${permission}`);
    }
    return faults;
  }
}
