import { AuditExport } from '@mingcha/audit';
import { withRooms } from './context';

/** `audit-export <folder>`: the whole trail with its checkpoints, for `tools/audit-verify.mjs`. */
export async function auditExportCommand([folder]: string[]): Promise<object> {
  if (!folder) throw new Error('usage: cli audit-export <folder>');
  const summary = await withRooms((app) => app.get(AuditExport).exportTo(folder));
  return { ok: true, ...summary };
}
