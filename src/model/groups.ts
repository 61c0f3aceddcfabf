/** A political group under one name, and the time it bore that name. */
export interface Group {
  /** As printed in English documents. */
  readonly code: string;
  /** ISO days, the first and the last of the name; null while it goes on. */
  readonly from: string;
  readonly to: string | null;
  /** Other spellings: long names, codes of the Publications Office (`EP_GROUP_…`) and of the portal (`org/…`), other languages. */
  readonly spellings: readonly string[];
}

const TERM_5 = '1999-07-20';
const TERM_6 = '2004-07-20';
const TERM_7 = '2009-07-14';
const TERM_8 = '2014-07-01';
const TERM_9 = '2019-07-02';
const TERM_10 = '2024-07-16';

/** The groups since 1999; The Left bears its name since 18 December 2020 (minutes of 18 January 2021). */
export const GROUPS: readonly Group[] = [
  {
    code: 'PPE-DE',
    from: TERM_5,
    to: '2009-07-13',
    spellings: ['EPP-ED', 'EPP', 'PPE', 'EPP_1999_0'],
  },
  {
    code: 'PPE',
    from: TERM_7,
    to: null,
    spellings: [
      'EPP',
      'EPP_2009_0',
      'EVP',
      'European People’s Party',
      'European People’s Party (Christian Democrats)',
    ],
  },
  {
    code: 'PSE',
    from: TERM_5,
    to: '2009-07-13',
    spellings: ['PSE_1993_0', 'PES', 'Party of European Socialists', 'S&D'],
  },
  {
    code: 'S&D',
    from: TERM_7,
    to: null,
    spellings: [
      'S-D',
      'SD',
      'S & D',
      'S et D',
      'Progressive Alliance of Socialists and Democrats',
      'Progressive Alliance of Socialists and Democrats in the European Parliament',
      'Socialists and Democrats',
    ],
  },
  { code: 'ELDR', from: TERM_5, to: '2004-07-19', spellings: [] },
  {
    code: 'ALDE',
    from: TERM_6,
    to: '2019-07-01',
    spellings: ['Alliance of Liberals and Democrats for Europe', 'ADLE'],
  },
  { code: 'Renew', from: TERM_9, to: null, spellings: ['Renew Europe', 'RENEW', 'RE'] },
  {
    code: 'Verts/ALE',
    from: TERM_5,
    to: null,
    spellings: [
      'Greens/EFA',
      'Greens/ALE',
      'Greens / EFA',
      'VERTS-ALE',
      'GREEN_EFA',
      'Greens/European Free Alliance',
      'Greens',
      'Grüne/EFA',
      'Grünen/EFA',
    ],
  },
  {
    code: 'GUE/NGL',
    from: TERM_5,
    to: '2020-12-17',
    spellings: [
      'GUE_NGL_1995_0',
      'GUE_NGL',
      'GUE-NGL',
      'EUL/NGL',
      'European United Left/Nordic Green Left',
      'THE-LEFT',
      'The Left',
    ],
  },
  {
    code: 'The Left',
    from: '2020-12-18',
    to: null,
    spellings: [
      'THE-LEFT',
      'LEFT',
      'GUE/NGL',
      'GUE_NGL',
      'GUE-NGL',
      'The Left – GUE/NGL',
      'The Left in the European Parliament – GUE/NGL',
      'The Left in the European Parliament',
      'Venstrefløjsgruppen',
      'Venstrefløjs',
      'Ľavica',
    ],
  },
  {
    code: 'ECR',
    from: TERM_7,
    to: null,
    spellings: ['European Conservatives and Reformists', 'EKR'],
  },
  { code: 'UEN', from: TERM_5, to: '2009-07-13', spellings: ['Union for Europe of the Nations'] },
  { code: 'EDD', from: TERM_5, to: '2004-07-19', spellings: [] },
  { code: 'TDI', from: TERM_5, to: '2001-10-04', spellings: [] },
  {
    code: 'IND/DEM',
    from: TERM_6,
    to: '2009-07-13',
    spellings: ['IND_DEM', 'IND-DEM', 'Independence/Democracy'],
  },
  { code: 'ITS', from: '2007-01-15', to: '2007-11-14', spellings: [] },
  {
    code: 'EFD',
    from: TERM_7,
    to: '2014-06-30',
    spellings: ['EFD_2009_0', 'Europe of Freedom and Democracy'],
  },
  {
    code: 'EFDD',
    from: TERM_8,
    to: '2019-07-01',
    spellings: ['EFD', 'Europe of Freedom and Direct Democracy'],
  },
  {
    code: 'ENF',
    from: '2015-06-15',
    to: '2019-07-01',
    spellings: ['Europe of Nations and Freedom'],
  },
  { code: 'ID', from: TERM_9, to: '2024-07-15', spellings: ['Identity and Democracy'] },
  { code: 'PfE', from: TERM_10, to: null, spellings: ['PFE', 'Patriots for Europe', 'Patriots'] },
  { code: 'ESN', from: TERM_10, to: null, spellings: ['Europe of Sovereign Nations'] },
  {
    code: 'NI',
    from: TERM_5,
    to: null,
    spellings: ['Non-attached', 'Non-attached Members', 'fraktionslos', 'Non-inscrits'],
  },
];

/** A spelling without what varies: case, quotes, kinds of dash and apostrophe, code prefixes. */
function fold(spelling: string): string {
  return spelling
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^.*\b(?:ep_group_|org\/)/, '')
    .replace(/[\u2010-\u2015\u2212_]/g, '-')
    .replace(/["'«»‘’‚‛“”„‟]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([/&-]) ?/g, '$1')
    .trim();
}

const BY_SPELLING = new Map<string, Group[]>();
for (const group of GROUPS) {
  for (const key of new Set([group.code, ...group.spellings].map(fold))) {
    BY_SPELLING.set(key, [...(BY_SPELLING.get(key) ?? []), group]);
  }
}

/** Whether a group bore its name on a day. */
function isCurrent(group: Group, date: string): boolean {
  return group.from <= date && (group.to === null || date <= group.to);
}

/** The name that a spelling stands for on a day (ISO; null: the latest bearer), or null for what is no group. */
export function canonicalGroup(spelling: string, date: string | null): string | null {
  const bearers = BY_SPELLING.get(fold(spelling)) ?? [];
  const then = date === null ? undefined : bearers.find((group) => isCurrent(group, date));
  return (then ?? bearers.at(-1))?.code ?? null;
}
