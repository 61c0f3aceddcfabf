import measured from './accuracy.json' with { type: 'json' };

/** How well one hand-aligned dossier was judged by models that had not seen it; shares (0-1). */
export interface DossierScore {
  readonly name: string;
  readonly linkPrecision: number;
  readonly linkRecall: number;
  readonly linkF1: number;
  readonly relation: number;
  readonly fate: number;
  readonly survived: number;
  readonly newF1: number;
}

/** What this version was measured to do, leaving one dossier out; written by `npm run fit`. */
export interface Accuracy {
  readonly dossiers: readonly DossierScore[];
  /** Mean distance (0-1) between the probability said and the share that was true, over all pairs judged. */
  readonly calibrationError: number;
  /** Of the words of partly kept paragraphs said to be missing, the share (0-1) that careful readers marked, and of those marked the share said. */
  readonly missing: { readonly precision: number; readonly recall: number };
}

export const ACCURACY: Accuracy = measured;
