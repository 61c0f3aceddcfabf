/** How much a notice matters: `info` explains, `warning` may change what a reader concludes, `error` means something is missing. */
export type Severity = 'info' | 'warning' | 'error';

/** Something odd in the input that did not stop the work; it travels with the value and reaches the report. */
export interface Notice {
  /** Stable, kebab-case name of the kind of notice, e.g. `replaced-motion-absent`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence for a reader, naming what is odd and what it means for the result. */
  readonly message: string;
  /** A file name, a reference or a full paragraph id (`B9-0065/2022#p4`). */
  readonly where: string;
}

/** A notice, in one call. */
export function notice(code: string, severity: Severity, where: string, message: string): Notice {
  return { code, severity, message, where };
}
