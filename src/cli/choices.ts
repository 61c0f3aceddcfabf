import { InputError } from '../errors.js';
import { nearest } from '../text/nearest.js';

/** The known name that was given for an option, in any case; InputError suggests the nearest. */
export function oneOf<T extends string>(known: readonly T[], name: string, option: string): T {
  const found = known.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  const guess = nearest(name, known);
  throw new InputError(
    `${option} ${name}: ${guess === null ? `it must be one of ${known.join(', ')}.` : `did you mean ${guess}?`}`,
  );
}
