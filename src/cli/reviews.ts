import { basename } from 'node:path';
import { readReviewText } from '../io/review-file.js';
import type { Dossier } from '../model/comparison.js';
import {
  checkDossier,
  type Identity,
  identityOf,
  type ParsedReview,
  parseReview,
} from '../review/index.js';

/** The review in a file; InputError where it is none, or none of this dossier. */
export async function readReview(path: string, dossier: Dossier): Promise<ParsedReview> {
  return checkReview(await readReviewText(path), path, identityOf(dossier));
}

/** The review that a text is; `path` is only named. */
export function checkReview(text: string, path: string, wanted: Identity): ParsedReview {
  const file = basename(path);
  const parsed = parseReview(text, file);
  checkDossier(parsed.review.header, wanted, file);
  return parsed;
}
