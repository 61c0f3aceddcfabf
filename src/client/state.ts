/** What rows can be filtered by with several choices each. */
const FACETS = ['fate', 'part', 'group', 'certainty', 'verb'] as const;
export type Facet = (typeof FACETS)[number];

/** Where the reader is and what is shown: all of it stands in the address. */
export interface State {
  /** Id of the reading, paragraph or link looked at. */
  readonly at: string;
  readonly query: string;
  readonly mentions: string;
  readonly changedOnly: boolean;
  /** No choice in a facet shows everything. */
  readonly choices: Readonly<Record<Facet, readonly string[]>>;
}

/** The state of an address's fragment: `#B11-0101-2031-p4?fate=dropped&q=Frontex`; what is not known is left out. */
export function parseState(fragment: string): State {
  const [at = '', rest = ''] = fragment.replace(/^#/, '').split('?');
  const fields = new URLSearchParams(rest);
  const list = (facet: Facet) => fields.get(facet)?.split(',').filter(Boolean) ?? [];
  return {
    at: decoded(at) || 'overview',
    query: fields.get('q') ?? '',
    mentions: fields.get('mentions') ?? '',
    changedOnly: fields.has('changed'),
    choices: choicesBy(list),
  };
}

/** The fragment of a state; `parseState` gives the state back. */
export function formatState({ at, query, mentions, changedOnly, choices }: State): string {
  const fields = new URLSearchParams();
  for (const facet of FACETS)
    if (choices[facet].length > 0) fields.set(facet, choices[facet].join(','));
  if (changedOnly) fields.set('changed', '1');
  if (mentions) fields.set('mentions', mentions);
  if (query) fields.set('q', query);
  const rest = fields.toString();
  return rest === '' ? `#${at}` : `#${at}?${rest}`;
}

/** Choices of every facet, asked for one by one. */
export function choicesBy(choicesOf: (facet: Facet) => readonly string[]): State['choices'] {
  return {
    fate: choicesOf('fate'),
    part: choicesOf('part'),
    group: choicesOf('group'),
    certainty: choicesOf('certainty'),
    verb: choicesOf('verb'),
  };
}

/** The same place with nothing filtered. */
export function withoutFilters({ at }: State): State {
  return { at, query: '', mentions: '', changedOnly: false, choices: choicesBy(() => []) };
}

/** How many filters are set, the search apart. */
export function countFilters({ choices, mentions }: State): number {
  return FACETS.filter((facet) => choices[facet].length > 0).length + (mentions === '' ? 0 : 1);
}

/** Whether anything may be hidden: by a filter, by "changed only" or by a search. */
export function isNarrowed(state: State): boolean {
  return countFilters(state) > 0 || state.changedOnly || state.query !== '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
