/** A drafting verb of the Parliament on one or two ladders; a higher rung is harder. */
export interface LadderVerb {
  /** Regular expression for the verb as it opens a clause, intensifiers left out. */
  readonly pattern: string;
  readonly rungs: Readonly<Record<string, number>>;
}

/**
 * The verb ladders. Rungs are ten apart; an intensifier lifts a verb by less than that, so that "strongly regrets" stays below "deplores".
 * Verbs on one rung are taken for synonyms. A pair without a common ladder gets no verdict.
 * Source: our own ordering of the drafting verbs that open the Parliament's operative paragraphs, from their use in resolutions;
 * the Parliament publishes no such scale.
 */
export const LADDER_VERBS: readonly LadderVerb[] = [
  // Disapproval: condemns > deplores > regrets > is concerned.
  { pattern: 'condemns|denounces', rungs: { disapproval: 60 } },
  {
    pattern: '(?:reiterates|repeats|reaffirms) its (?:\\w+ )?condemnation',
    rungs: { disapproval: 60 },
  },
  { pattern: 'deplores', rungs: { disapproval: 50 } },
  { pattern: 'is (?:\\w+ )?(?:appalled|outraged|horrified|shocked)', rungs: { disapproval: 50 } },
  {
    pattern: 'expresses (?:its )?(?:\\w+ )?(?:outrage|indignation|horror|shock)',
    rungs: { disapproval: 50 },
  },
  { pattern: 'regrets|finds it regrettable', rungs: { disapproval: 40 } },
  {
    pattern: '(?:notes|observes) with (?:\\w+ )?(?:regret|disappointment|dismay)',
    rungs: { disapproval: 40 },
  },
  {
    pattern: 'expresses (?:its )?(?:\\w+ )?(?:regret|disappointment|dismay)',
    rungs: { disapproval: 40 },
  },
  { pattern: 'is (?:\\w+ )?(?:disappointed|dismayed)', rungs: { disapproval: 40 } },
  {
    pattern: 'is (?:\\w+ )?(?:concerned|worried|alarmed|troubled|disturbed)',
    rungs: { disapproval: 30 },
  },
  {
    pattern:
      '(?:expresses|voices|reiterates|shares) (?:its |the |their )?(?:\\w+ )?(?:concern|concerns|alarm)',
    rungs: { disapproval: 30 },
  },
  {
    pattern: '(?:notes|observes|notices|takes note) with (?:\\w+ )?(?:concern|alarm|unease)',
    rungs: { disapproval: 30 },
  },
  // Demand: demands > insists > urges > calls on > asks > invites > encourages.
  { pattern: 'demands', rungs: { demand: 60 } },
  {
    pattern: '(?:reiterates|repeats|renews|reaffirms) its (?:\\w+ )?demands?',
    rungs: { demand: 60 },
  },
  { pattern: 'insists', rungs: { demand: 50, assertion: 40 } },
  { pattern: 'urges', rungs: { demand: 40 } },
  { pattern: 'calls(?: once)?(?: again)?(?: \\w+ly)? (?:on|upon|for)', rungs: { demand: 30 } },
  {
    pattern: '(?:reiterates|repeats|renews|reaffirms) its (?:\\w+ )?calls?',
    rungs: { demand: 30 },
  },
  { pattern: 'appeals (?:to|for)', rungs: { demand: 30 } },
  { pattern: 'asks(?! itself)|requests', rungs: { demand: 25 } },
  {
    pattern: '(?:reiterates|repeats|renews|reaffirms) its (?:\\w+ )?requests?',
    rungs: { demand: 25 },
  },
  { pattern: 'invites', rungs: { demand: 20 } },
  { pattern: 'encourages', rungs: { demand: 10 } },
  // Expectation: expects > trusts > hopes.
  { pattern: 'expects', rungs: { expectation: 30 } },
  { pattern: 'trusts', rungs: { expectation: 20 } },
  { pattern: 'hopes|expresses (?:the|its) hope', rungs: { expectation: 10 } },
  // Approval: applauds > welcomes > notes with satisfaction > takes note of.
  { pattern: 'applauds|praises|commends|congratulates', rungs: { approval: 40 } },
  { pattern: 'welcomes', rungs: { approval: 30 } },
  {
    pattern:
      '(?:notes|takes note) with (?:\\w+ )?(?:satisfaction|interest|appreciation)|appreciates|takes positive note',
    rungs: { approval: 20 },
  },
  { pattern: 'takes note', rungs: { approval: 10, assertion: 10 } },
  // Assertion: stresses > recalls > notes.
  { pattern: 'stresses|underlines|emphasi[sz]es|underscores|highlights', rungs: { assertion: 30 } },
  {
    pattern:
      'recalls|reminds|points out|draws attention|reaffirms|reiterates|affirms|confirms|repeats',
    rungs: { assertion: 20 },
  },
  { pattern: 'notes|observes|acknowledges|recogni[sz]es|is aware', rungs: { assertion: 10 } },
  // Conviction: is convinced > considers.
  {
    pattern: 'is (?:\\w+ )?convinced|is (?:\\w+ )?of the firm (?:belief|view|opinion)',
    rungs: { conviction: 30 },
  },
  {
    pattern: 'considers|believes|takes the view|is of the (?:opinion|view)|deems|maintains',
    rungs: { conviction: 20 },
  },
  {
    pattern: '(?:reiterates|reaffirms) its (?:\\w+ )?(?:view|position|belief|opinion)',
    rungs: { conviction: 20 },
  },
  // One rung each: only an intensifier can move them.
  { pattern: 'rejects|opposes|objects|is opposed|dismisses', rungs: { rejection: 30 } },
  {
    pattern: '(?:reiterates|reaffirms|expresses) its (?:\\w+ )?(?:opposition|rejection)',
    rungs: { rejection: 30 },
  },
  { pattern: 'supports|endorses|backs', rungs: { support: 30 } },
  { pattern: '(?:reiterates|reaffirms|expresses) its (?:\\w+ )?support', rungs: { support: 30 } },
  {
    pattern:
      '(?:extends|expresses|conveys|offers|reiterates|reaffirms) its (?:\\w+ )?(?:condolences|sympathy|solidarity)|stands (?:in solidarity|with|by)|mourns',
    rungs: { sympathy: 30 },
  },
  { pattern: 'thanks|pays tribute|expresses its (?:\\w+ )?gratitude', rungs: { gratitude: 30 } },
  { pattern: 'warns|cautions', rungs: { warning: 30 } },
  { pattern: 'recommends', rungs: { advice: 30 } },
  { pattern: 'suggests|proposes', rungs: { advice: 20 } },
  { pattern: 'doubts|questions|is not persuaded', rungs: { doubt: 30 } },
  { pattern: 'decides|undertakes|resolves|commits itself', rungs: { decision: 30 } },
  { pattern: 'instructs', rungs: { instruction: 30 } },
];

/** Adverbs before a verb, and adjectives before its noun, that lift it by `STRONG` (source as above). */
export const INTENSIFIERS =
  'strongly|firmly|deeply|utterly|unequivocally|categorically|vehemently|vigorously|fully|wholeheartedly|warmly|gravely|seriously|extremely|greatly|profoundly|resolutely|deep|deepest|grave|gravest|serious|great|greatest|utmost|profound|extreme|strong|strongest|firm|full';

/** What follows a verb and lifts it by `STRONGEST`. */
export const SUPERLATIVES =
  'in the strongest(?: possible)? (?:terms|manner|way)|in the strongest possible';

export const STRONG = 4;
export const STRONGEST = 7;

/** Ladders of courtesy, on which an intensifier moves nothing: "deepest sympathy" is no harder than "condolences". */
export const EVEN_LADDERS: readonly string[] = ['sympathy', 'gratitude'];

/** Adverbs that may stand before or after an opening verb without changing its rung. */
export const PLAIN_ADVERBS =
  'also|further|furthermore|moreover|likewise|again|once again|once more|therefore|thus|hence|accordingly|finally|equally|additionally|in addition|consequently|nevertheless|nonetheless|however|in particular|in this (?:regard|respect|context|connection)|in that (?:regard|respect|context)|at the same time|urgently|particularly|especially|once';
