/** One wrong or doubtful input, as RFC 9457 extension member `errors` of a problem document. */
export interface FieldProblem {
  /** JSON pointer into the body that was sent: `/counterpart/name`. */
  pointer: string;
  code: string;
  detail: string;
  /** A warning does not stop the act: it is sent again with a reason. */
  severity: 'error' | 'warning';
}

/** Where a rule of law speaks: a document of the rule register and the article in it. */
export interface LegalReference {
  document: string;
  article: string;
}

/** A problem document (RFC 9457) as the API sends it; the words are already in the caller's language. */
export interface ProblemDocument {
  type?: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  instance?: string;
  traceId?: string;
  errors?: FieldProblem[];
  basis?: LegalReference[];
  [extension: string]: unknown;
}

/**
 * Every answer that is not a success, as one exception: the problem document and what the headers add.
 * `status` 0 with code `unreachable` means that no answer came at all.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly problem: ProblemDocument,
    /** Seconds after which the API will listen again (429, 503), when it said so. */
    readonly retryAfter: number | null = null,
  ) {
    super(problem.title);
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }

  /** Field problems of one severity; empty where the refusal is not about single fields. */
  fields(severity?: FieldProblem['severity']): FieldProblem[] {
    const all = this.problem.errors ?? [];
    return severity ? all.filter((field) => field.severity === severity) : all;
  }
}

/** Turns any failed answer into a `ProblemError`, also when a proxy answered instead of the API. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const seconds = Number(response.headers.get('retry-after'));
  const retryAfter = Number.isFinite(seconds) && seconds > 0 ? seconds : null;
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) {
    const body = (await response.json().catch(() => null)) as Partial<ProblemDocument> | null;
    if (body && typeof body.title === 'string') {
      return new ProblemError(
        { code: 'unknown', ...body, title: body.title, status: response.status },
        retryAfter,
      );
    }
  }
  return new ProblemError(
    { title: response.statusText || String(response.status), status: response.status, code: 'unknown' },
    retryAfter,
  );
}
