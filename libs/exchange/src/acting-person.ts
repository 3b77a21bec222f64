import { type Actor, permissionsOfRoles, systemActor } from '@mingcha/platform';
import type { ActingPerson, ImportBatch } from './exchange.entities';

export function actingPersonOf(actor: Actor): ActingPerson {
  const { id, name, role, roles, organId, organName, scope } = actor;
  return { id, name, role: role as ActingPerson['role'], roles, organId, organName, scope };
}

/** A job works as the person who asked for it, so rights and audit trail are that person's; without one as the system. */
export function actorOfBatch(batch: Pick<ImportBatch, 'acting'> | null): Actor {
  if (!batch) return systemActor('exchange');
  const { id, name, role, roles, organId, organName, scope } = batch.acting;
  return {
    kind: 'person',
    id,
    name,
    role,
    roles,
    organId,
    organName,
    sessionId: null,
    scope,
    permissions: permissionsOfRoles(roles),
  };
}
