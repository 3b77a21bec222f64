import type { Text } from '@mingcha/law';

/** Why a whole file cannot be read: a stable code and a sentence that says what to do. */
export interface FileProblem {
  code: string;
  detail: Text;
}

/** Ends the reading of a file; its problem is what the person sees. */
export class FileRefusal extends Error {
  constructor(readonly problem: FileProblem) {
    super(`${problem.code}: ${problem.detail.en}`);
  }
}

export function refuseFile(code: string, zh: string, en: string): FileRefusal {
  return new FileRefusal({ code, detail: { zh, en } });
}
