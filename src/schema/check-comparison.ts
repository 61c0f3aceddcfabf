import { InputError } from '../errors.js';
import type { Comparison } from '../model/comparison.js';
import { comparisonSchema } from './comparison.js';

/** A record that was read from `file`, checked; InputError says what is wrong and what to do. */
export function checkComparison(value: unknown, file: string): Comparison {
  const version = versionOf(value);
  if (version === null) {
    throw new InputError(
      `${file}: this is no comparison.json; name the folder with the documents, or the record that motion-compare compare wrote.`,
    );
  }
  if (version !== 1) {
    throw new InputError(
      `${file}: this record has version ${version}, this program reads version 1; ${version > 1 ? 'update motion-compare' : 'compare the documents again'}.`,
    );
  }
  const checked = comparisonSchema.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new InputError(
      `${file}: ${issue?.path.join('.') || 'the record'} is not as motion-compare writes it (${issue?.message}); compare the documents again.`,
    );
  }
  return checked.data;
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, links } = value as Record<string, unknown>;
  return typeof version === 'number' && Array.isArray(links) ? version : null;
}
