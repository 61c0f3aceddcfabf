import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/errors.js';
import { formatReference, parseReference } from '../../src/model/reference.js';
import type { TabledText } from '../../src/model/tabled-text.js';
import { countsOf, tabledTextOf } from '../support/documents.js';
import { docxOf } from '../support/render.js';

const nb = '\u00a0';

/** Parts of a made-up motion; what a trap does not change stays as it is. */
interface Pieces {
  readonly cover: readonly string[];
  readonly opening: string;
  readonly citations: readonly string[];
  readonly recitals: readonly string[];
  readonly operative: readonly string[];
  readonly below: readonly string[];
}

const PIECES: Pieces = {
  cover: [
    'B9-0901/2021',
    'MOTION FOR A RESOLUTION',
    '3.5.2021',
    'pursuant to Rule 132(2) of the Rules of Procedure',
    'on an invented matter',
    '(2021/2999(RSP))',
    'Ada Hallvik, Béla Kertvári',
    'on behalf of the Renew Group',
    'European Parliament resolution on an invented matter',
  ],
  opening: 'The European Parliament,',
  citations: [
    '– having regard to its previous resolutions,',
    '– having regard to Rule 132(2) of its Rules of Procedure,',
  ],
  recitals: ['A. whereas the invented matter is grave;', 'B. whereas it is not getting better;'],
  operative: [
    '1. Regrets the invented matter and everything that led to it;',
    '2. Calls on the Commission to look into it before the summer;',
    '3. Instructs its President to forward this resolution to the Commission.',
  ],
  below: [],
};

const linesOf = (pieces: Partial<Pieces>): string[] => {
  const all = { ...PIECES, ...pieces };
  return [
    ...all.cover,
    all.opening,
    ...all.citations,
    ...all.recitals,
    ...all.operative,
    ...all.below,
  ];
};

const markup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The pieces as a page of one paragraph a line; `raw` lines are markup already. */
const html = (pieces: Partial<Pieces>, head = ''): string =>
  `<html><head>${head}</head><body>${linesOf(pieces)
    .map((line) => `<p>${markup(line)}</p>`)
    .join('\n')}</body></html>`;

const read = (pieces: Partial<Pieces>, file = 'motion.html'): Promise<TabledText> =>
  tabledTextOf(html(pieces), file);
const copy = (pieces: Partial<Pieces>, file = 'motion.txt'): Promise<TabledText> =>
  tabledTextOf(linesOf(pieces).join('\n\n'), file);
const page = (body: string, file = 'motion.html'): Promise<TabledText> =>
  tabledTextOf(`<html><body>${body}</body></html>`, file);

const withCover = (change: (line: string) => string[] | string): string[] =>
  PIECES.cover.flatMap(change);
const texts = (text: TabledText): string[] => text.paragraphs.map((each) => each.text);
const codes = (text: TabledText): string[] => text.notices.map(({ code }) => code);
const canonical = (printed: string): string | null => {
  const reference = parseReference(printed);
  return reference === null ? null : formatReference(reference);
};

const JOINT_COVER = [
  'RC-B9-0901/2021',
  'JOINT MOTION FOR A RESOLUTION',
  'pursuant to Rule 132(2) of the Rules of Procedure',
  'replacing the following motions:',
  'B9-0901/2021 (Renew)',
  'B9-0904/2021 (S&D)',
  'on an invented matter',
  '(2021/2999(RSP))',
  'Ada Hallvik, Béla Kertvári',
  'on behalf of the Renew Group',
  'Cem Ostrand',
  'on behalf of the S&D Group',
];

const TRAPS: readonly [string, string, () => Promise<void>][] = [
  [
    '1',
    'a non-breaking hyphen in names and references is a hyphen',
    async () => {
      const text = await read({
        cover: withCover((line) =>
          line
            .replace('B9-', 'B9\u2011')
            .replace('Ada Hallvik', `Ada Von${nb}Hall\u2011Vik\u2010Berg`),
        ),
      });
      expect(text.reference).toBe('B9-0901/2021');
      expect(text.signatories[0]?.members[0]).toBe('Ada Von Hall-Vik-Berg');
    },
  ],
  [
    '2',
    'non-breaking spaces are spaces, doubled ones one space',
    async () => {
      const text = await read({
        citations: [`–${nb}${nb}having regard to${nb} its${nb}previous resolutions,`],
        recitals: [`A.${nb}${nb}${nb}whereas 20${nb}000 people were harmed;`],
      });
      expect(texts(text).slice(0, 2)).toEqual([
        'having regard to its previous resolutions,',
        'whereas 20 000 people were harmed;',
      ]);
    },
  ],
  [
    '3',
    'a citation has any dash, a dash in a cell of its own, or none, even where its neighbours have one',
    async () => {
      const citations = [
        '- having regard to the first text,',
        '—\u00a0having regard to the second text,',
        'having regard to the third text,',
        '•  having regard to the fourth text,',
      ];
      const cells = `<table><tr><td>—</td><td>having regard to the fifth text,</td></tr></table>`;
      const text = await page(
        html({ citations }).replace('<p>A. whereas', `${cells}<p>A. whereas`),
      );
      expect(countsOf(text)[0]).toBe(5);
      expect(texts(text)[2]).toBe('having regard to the third text,');
      expect(text.paragraphs[4]).toMatchObject({
        label: '—',
        text: 'having regard to the fifth text,',
      });
    },
  ],
  [
    '4',
    'references with an en dash or a space are the same references',
    async () => {
      expect(canonical('B6–0212/2009')).toBe('B6-0212/2009');
      expect(canonical('B6 0421/2008')).toBe('B6-0421/2008');
      expect(canonical('RC‑B10‑0249/2025')).toBe('RC-B10-0249/2025');
    },
  ],
  [
    '6',
    'quotes and accents that serve as quotes stay as they were tabled',
    async () => {
      const words = 'Notes that Parliament´s „first” and ‘second’ "attempt" `failed`;';
      const text = await read({
        operative: [`1. ${words}`, ...PIECES.operative.slice(1)],
      });
      expect(text.paragraphs.find(({ id }) => id === 'p1')?.text).toBe(words);
    },
  ],
  [
    '7',
    'labels glued to their text, doubled bullets and glued cover lines come apart',
    async () => {
      const text = await read({
        cover: withCover((line) =>
          line === 'MOTION FOR A RESOLUTION' ? [`PDF${nb}155kWORD${nb}49k`, line] : line,
        ),
        recitals: ['A.whereas the invented matter is grave;', 'B.whereas it is not;'],
        operative: [
          '1.Regrets the invented matter and asks for:',
          'a)que it be looked into;',
          '• b) the truth;',
          '2. Instructs its President to forward this resolution to the Commission.',
        ],
        below: ['Last updated: 18 January 2022Legal notice'],
      });
      expect(countsOf(text)).toEqual([2, 2, 2]);
      expect(text.paragraphs[4]?.points).toEqual([
        { label: 'a)', text: 'que it be looked into;' },
        { label: 'b)', text: 'the truth;' },
      ]);
      expect(text.account.unexplained).toBe(0);
    },
  ],
  [
    '8',
    'Romanian letters with a cedilla and with a comma are told alike, and stay as tabled',
    async () => {
      const text = await page(
        html({
          cover: withCover((line) =>
            line.replace('MOTION FOR A RESOLUTION', 'PROPUNERE COMUNĂ DE REZOLUŢIE'),
          ),
          opening: 'Parlamentul European,',
          citations: ['având în vedere rezoluţiile sale,'],
          recitals: ['A. întrucât situaţia și acțiunile sunt grave;'],
        }),
        'RC-9-2021-0901_RO.html',
      );
      expect(text.kind).toBe('joint motion');
      expect(texts(text)[1]).toBe('întrucât situaţia și acțiunile sunt grave;');
    },
  ],
  [
    '9',
    'a name in two scripts is a name',
    async () => {
      const text = await read({
        cover: withCover((line) => line.replace('Ada Hallvik', 'Томас Тобé')),
      });
      expect(text.signatories[0]?.members[0]).toBe('Томас Тобé');
    },
  ],
  [
    '10',
    'recitals and paragraphs that are both counted from 1 come apart where the count restarts',
    async () => {
      const text = await copy({
        recitals: ['  1. whereas it is grave;', '  2. whereas it is not getting better;'],
      });
      expect(text.paragraphs.map(({ id, label }) => [id, label]).slice(2)).toEqual([
        ['A', '1.'],
        ['B', '2.'],
        ['p1', '1.'],
        ['p2', '2.'],
        ['p3', '3.'],
      ]);
    },
  ],
  [
    '11',
    'a list of paragraphs that begins at 2 is read, with a notice',
    async () => {
      const text = await read({ operative: PIECES.operative.slice(1) });
      expect(text.paragraphs.at(-1)).toMatchObject({ id: 'p2', label: '3.' });
      expect(codes(text)).toEqual(['labels-out-of-order']);
    },
  ],
  [
    '12',
    'a recital may lack its word, and a citation may bear the recital’s',
    async () => {
      const text = await read({
        citations: [
          '– having regard to its previous resolutions,',
          '– whereas the rules apply to all,',
          '– having regard to Rule 132(2) of its Rules of Procedure,',
        ],
        recitals: ['A. Underlining that the matter is grave;', 'B. having regard to its gravity;'],
      });
      expect(countsOf(text)).toEqual([3, 2, 3]);
    },
  ],
  [
    '13',
    'chained clauses stay in one recital, also where a page breaks the line between them',
    async () => {
      const text = await page(
        html({}).replace('grave;', 'grave; whereas it is old;<br>whereas it is known;'),
      );
      expect(countsOf(text)).toEqual([2, 2, 3]);
      const recital = text.paragraphs.find(({ id }) => id === 'A');
      expect([recital?.text, ...(recital?.points ?? []).map((point) => point.text)].join(' ')).toBe(
        'whereas the invented matter is grave; whereas it is old; whereas it is known;',
      );
    },
  ],
  [
    '14',
    'Cyrillic look-alikes, AA after Z and inserted labels keep the count by position',
    async () => {
      const recitals = Array.from({ length: 28 }, (_, index) => {
        const letter = String.fromCharCode(65 + (index % 26));
        return `${index < 26 ? letter : `A${letter}`}. whereas this is recital ${index + 1};`;
      });
      const text = await read({
        recitals: ['А. whereas this has a Cyrillic letter;', ...recitals.slice(1)],
        operative: [
          '1. Regrets the invented matter and everything that led to it;',
          '1a. Regrets what followed from it as well;',
          ...PIECES.operative.slice(1),
        ],
      });
      expect(text.paragraphs.filter(({ kind }) => kind === 'recital').at(-1)).toMatchObject({
        id: 'AB',
        label: 'AB.',
      });
      expect(text.paragraphs.find(({ id }) => id === 'p2')?.label).toBe('1a.');
      expect(codes(text)).toEqual([]);
    },
  ],
  [
    '15',
    'sub-lists of every kind belong to their paragraph and start anew in the next',
    async () => {
      const text = await read({
        operative: [
          '1. Calls for:',
          '(a) an inquiry;',
          '(i) held in public;',
          '(ii) by judges;',
          '2. Calls for:',
          '– help;',
          '• more help;',
          '3. Instructs its President to forward this resolution to the Commission.',
        ],
      });
      expect(
        text.paragraphs.slice(4).map(({ points }) => points.map(({ label }) => label)),
      ).toEqual([['(a)', '(i)', '(ii)'], ['–', '•'], []]);
    },
  ],
  [
    '16',
    'a heading without a marker is the next paragraph’s heading, not the last one’s continuation',
    async () => {
      const text = await read({
        operative: [
          'General remarks',
          ...PIECES.operative.slice(0, 2),
          'Final provisions',
          ...PIECES.operative.slice(2),
        ],
      });
      expect(text.paragraphs.slice(4).map(({ heading }) => heading)).toEqual([
        'General remarks',
        null,
        'Final provisions',
      ]);
      expect(text.paragraphs[3]?.points).toEqual([]);
    },
  ],
  [
    '17',
    'the last citation and the last recital end in any punctuation or none',
    async () => {
      const text = await read({
        citations: ['– having regard to its resolutions;', '– having regard to Rule 132'],
        recitals: ['A. whereas it is grave,', 'B. whereas it is not getting better'],
      });
      expect(countsOf(text)).toEqual([2, 2, 3]);
    },
  ],
  [
    '19',
    'a recommendation under a motion’s number is read as what was tabled',
    async () => {
      const text = await read({
        cover: withCover((line) =>
          line.replace('MOTION FOR A RESOLUTION', 'PROPOSAL FOR A RECOMMENDATION'),
        ),
      });
      expect(text).toMatchObject({ reference: 'B9-0901/2021', kind: 'motion' });
      expect(countsOf(text)).toEqual([2, 2, 3]);
    },
  ],
  [
    '20',
    'a single member’s motion has no opening words, no procedure and no group',
    async () => {
      const text = await page(
        [
          'B8-0902/2017',
          '3.5.2017',
          'MOTION FOR A RESOLUTION',
          'pursuant to Rule 133 of the Rules of Procedure',
          'on invented pets',
          'Ada Hallvik',
          'Motion for a European Parliament resolution on invented pets',
          'The European Parliament,',
          '– having regard to Rule 133 of its Rules of Procedure,',
          'A. whereas pets are dear to those who keep them;',
          '1. Calls on the Commission to count the invented pets of the Member States.',
        ]
          .filter((line) => line !== 'The European Parliament,')
          .map((line) => `<p>${line}</p>`)
          .join(''),
      );
      expect(text).toMatchObject({
        reference: 'B8-0902/2017',
        group: null,
        procedure: null,
        title: 'on invented pets',
        signatories: [{ group: null, members: ['Ada Hallvik'] }],
      });
      expect(countsOf(text)).toEqual([1, 1, 1]);
    },
  ],
  [
    '21',
    'empty blocks, tokens left open and navigation leave no trace',
    async () => {
      const text = await copy({
        cover: [
          'Go back to the Europarl portal',
          'Document selected : B9-0901/2021',
          '<Titre>on an invented matter </Titre>',
          '<RepeatBlock-By><Depute>Ada Hallvik, Béla Kertvári</Depute>',
          '<Commission>{Renew}on behalf of the Renew Group</Commission>',
          'European Parliament resolution on an invented matter',
        ],
        operative: [...PIECES.operative, nb, nb],
      });
      expect(text).toMatchObject({ title: 'on an invented matter', group: 'Renew' });
      expect(JSON.stringify(text)).not.toMatch(/Repeat|portal/);
      expect(countsOf(text)).toEqual([2, 2, 3]);
    },
  ],
  [
    '22',
    'French words of the interface do not make a page French',
    async () => {
      const text = await copy({
        cover: ['Choisissez la langue de votre document :', '• fr - français', ...PIECES.cover],
      });
      expect(text.language).toBe('en');
    },
  ],
  [
    '23',
    'a French body in an English page is read as French, with a notice',
    async () => {
      const text = await tabledTextOf(
        html({
          opening: 'Le Parlement européen,',
          citations: ['– vu ses résolutions antérieures sur la question,'],
          recitals: ['A. considérant que la situation est grave et que rien ne change;'],
          operative: [
            '1. condamne la situation et demande à la Commission de prendre des mesures;',
            '2. charge son Président de transmettre la présente résolution à la Commission.',
          ],
        }).replace('<html>', '<html lang="en">'),
        'B-9-2021-0901_EN.html',
      );
      expect(text.language).toBe('fr');
      expect(countsOf(text)).toEqual([1, 1, 2]);
      expect(codes(text)).toEqual(['language-contradiction']);
    },
  ],
  [
    '24',
    'the group stands on a line of its own or at the end of the names',
    async () => {
      const text = await read({
        cover: withCover((line) =>
          line.startsWith('Ada')
            ? [`${line} on behalf of the Renew Group`]
            : line.startsWith('on behalf')
              ? []
              : line,
        ),
      });
      expect(text.signatories).toEqual([
        { group: 'Renew', members: ['Ada Hallvik', 'Béla Kertvári'] },
      ]);
    },
  ],
  [
    '25',
    'names go with the group line that follows them; the last may have none',
    async () => {
      const text = await read({ cover: [...JOINT_COVER, 'Dag Ellinor, Eva Frøland'] });
      expect(text.signatories).toEqual([
        { group: 'Renew', members: ['Ada Hallvik', 'Béla Kertvári'] },
        { group: 'S&D', members: ['Cem Ostrand'] },
        { group: null, members: ['Dag Ellinor', 'Eva Frøland'] },
      ]);
    },
  ],
  [
    '25b',
    'kind, date, PE number and reference lines may all be absent',
    async () => {
      const text = await copy({
        cover: [
          'Procedure : 2021/2999(RSP)',
          'Document selected : B9-0901/2021',
          'Texts tabled :',
          'Votes :',
          '<Titre>on an invented matter </Titre>',
          '<Depute>Ada Hallvik</Depute>',
          '<Commission>{Renew}on behalf of the Renew Group</Commission>',
          'See also joint motion for a resolution RC-B9-0901/2021',
        ],
      });
      expect(text).toMatchObject({
        reference: 'B9-0901/2021',
        kind: 'motion',
        date: null,
        procedure: '2021/2999(RSP)',
        jointReference: 'RC-B9-0901/2021',
      });
    },
  ],
  [
    '26',
    'replaced motions are printed as REF (GROUP) or GROUP (REF)',
    async () => {
      const text = await read({
        cover: [
          'RC-B6-0323/2007',
          'JOINT MOTION FOR A RESOLUTION',
          'pursuant to Rule 103(4), by',
          'Ada Hallvik and Béla Kertvári, on behalf of the PSE Group',
          'replacing the motions by the following groups:',
          'PPE-DE (B6‑0323/07)',
          'PSE (B6‑0326/07)',
          'on an invented matter',
          'European Parliament resolution on an invented matter',
        ],
      });
      expect(text.replaces).toEqual([
        { reference: 'B6-0323/2007', group: 'PPE-DE' },
        { reference: 'B6-0326/2007', group: 'PSE' },
      ]);
      expect(text.signatories).toEqual([
        { group: 'PSE', members: ['Ada Hallvik', 'Béla Kertvári'] },
      ]);
    },
  ],
  [
    '27',
    'a group in the text that differs from the token’s is a notice',
    async () => {
      const text = await copy({
        cover: withCover((line) =>
          line === 'on behalf of the Renew Group'
            ? '<Commission>{PPE}on behalf of the Renew Group</Commission>'
            : line,
        ),
      });
      expect(text.group).toBe('Renew');
      expect(codes(text)).toEqual(['group-contradiction']);
    },
  ],
  [
    '30',
    'group lines with a lost word or a stray comma are group lines',
    async () => {
      const polish = await page(
        `<p>B9-0901/2021</p><p>Ada Hallvik</p><p>imieniu grupy ECR</p>${html({ cover: [] })}`,
      );
      expect(polish.group).toBe('ECR');
      const lithuanian = await page(
        `<p>B9-0901/2021</p><p>Ada Hallvik</p><p>S&amp;D frakcijos vardu,</p>${html({ cover: [] })}`,
      );
      expect(lithuanian.group).toBe('S&D');
    },
  ],
  [
    '33',
    'the year in address and file name may differ from the printed one: a notice',
    async () => {
      const text = await read({}, 'B-9-2020-0901_EN.html');
      expect(text.reference).toBe('B9-0901/2021');
      expect(codes(text)).toEqual(['reference-contradiction']);
      expect(codes(await read({}, 'RC-9-2021-0901_EN.html'))).toEqual(['reference-contradiction']);
    },
  ],
  [
    '34',
    'placeholder numbers give way to real ones, two-digit years are years',
    async () => {
      const text = await read(
        { cover: withCover((line) => line.replace('B9-0901/2021', 'B9–0000/2021')) },
        'B-9-2021-0901_EN.html',
      );
      expect(text.reference).toBe('B9-0901/2021');
      expect(canonical('B6‑0323/07')).toBe('B6-0323/2007');
    },
  ],
  [
    '35',
    'names of every shape are parted by commas alone',
    async () => {
      const names =
        "Sebastiano (Nello) Vermioli, Ingeborg Ter Laan, Rosa D'Orto, Sophia in 't Held, Petra De Sutt, Marie‑Agnes Strack‑Holm, Ilhan Kjučuk (Ilhan Kyuchyuk)";
      const text = await read({
        cover: withCover((line) => (line.startsWith('Ada') ? names : line)),
      });
      expect(text.signatories[0]?.members).toEqual(names.replaceAll('\u2011', '-').split(', '));
    },
  ],
  [
    '36',
    'running heads of a file in the midst of a copied text are no words of it',
    async () => {
      const text = await copy({
        cover: [
          ...PIECES.cover.slice(0, 2),
          'PR_INI',
          'RE\\1253668EN.docx PE719.497v01-00',
          'EN United in diversity EN',
          ...PIECES.cover.slice(2),
        ],
        operative: [
          '1. Regrets the invented matter',
          'PE719.497v01-00 2/3 RE\\1253668EN.docx',
          'and everything that led to it;',
          ...PIECES.operative.slice(1),
        ],
      });
      expect(texts(text)[4]).toBe('Regrets the invented matter and everything that led to it;');
      expect(text.account.unexplained).toBe(0);
    },
  ],
  [
    '36',
    'paragraphs run together on a line come apart where the next label fits',
    async () => {
      const text = await copy({
        opening: 'The European Parliament, – having regard to its resolutions,',
        citations: [
          '– having regard to the first text, – having regard to the second text, in part,',
        ],
        recitals: [
          'A. whereas it is grave; B.whereas it is old, as Mr C. Ostrand said; 1. Regrets the matter;',
        ],
        operative: [
          '2. Calls for an inquiry, 7. May being too late; 3. Deplores it;',
          '4. Instructs its President to forward this resolution to the Commission.',
        ],
      });
      expect(countsOf(text)).toEqual([3, 2, 4]);
      expect(texts(text)[4]).toBe('whereas it is old, as Mr C. Ostrand said;');
      expect(texts(text)[6]).toBe('Calls for an inquiry, 7. May being too late;');
      expect(text.account.unexplained).toBe(0);
    },
  ],
  [
    '36',
    'braces and RC1 of a joint motion’s cover may stand anywhere',
    async () => {
      const text = await read({
        cover: [
          'B9-0904/2021',
          '}',
          'B9-0901/2021 }',
          '} RC1',
          ...JOINT_COVER.slice(1, 4),
          ...JOINT_COVER.slice(6),
        ],
      });
      expect(text).toMatchObject({ reference: 'RC-B9-0901/2021', kind: 'joint motion' });
      expect(text.replaces.map(({ reference }) => reference).sort()).toEqual([
        'B9-0901/2021',
        'B9-0904/2021',
      ]);
      expect(codes(text)).toEqual(['reference-derived']);
    },
  ],
  [
    '37',
    'copies of the Official Journal have markers in cells of their own',
    async () => {
      const cells = (label: string, text: string) => `${label} |\n${text}`;
      const text = await copy({
        citations: [cells('—', 'having regard to its previous resolutions,')],
        recitals: [cells('A.', 'whereas the matter is grave;'), cells('B.', 'whereas it is old;')],
        operative: [
          cells('1.', 'Regrets the invented matter and everything that led to it;'),
          cells('2.', 'Instructs its President to forward this resolution to the Commission.'),
        ],
      });
      expect(text.paragraphs.map(({ id, label }) => [id, label])).toEqual([
        ['c1', '—'],
        ['A', 'A.'],
        ['B', 'B.'],
        ['p1', '1.'],
        ['p2', '2.'],
      ]);
    },
  ],
  [
    '38',
    'a Word export’s style sheet is no text',
    async () => {
      const text = await tabledTextOf(
        html({}, '<style>p.Normal12 { margin: 0 } /* whereas */</style>').replace(
          '<p>1.',
          '<p><span style="-aw-import:ignore">&nbsp;</span></p><p>1.',
        ),
        'motion.xhtml',
      );
      expect(countsOf(text)).toEqual([2, 2, 3]);
      expect(JSON.stringify(text)).not.toContain('margin');
    },
  ],
  [
    '39',
    'the check for robots in place of the document is refused by name',
    async () => {
      const challenge =
        '<!DOCTYPE html><html><head><title></title><script>window.awsWafCookieDomainList = [];window.gokuProps = {};</script><script src="https://x.token.awswaf.com/x/challenge.js"></script></head><body><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript></body></html>';
      await expect(tabledTextOf(challenge, 'B-9-2021-0901_EN.html')).rejects.toThrow(
        /B-9-2021-0901_EN\.html is the Parliament's check for robots/,
      );
    },
  ],
];

describe('Traps of real documents', () => {
  it.each(TRAPS)('%s: %s', async (_number, _sentence, check) => {
    await check();
  });
});

describe('A cover', () => {
  it('may have its tokens around references alone, and its title on two lines', async () => {
    const text = await copy({
      cover: [
        '<TitreType>JOINT MOTION FOR A RESOLUTION</TitreType>',
        '<RepeatBlock-NoDocSe><NoDocSe>B9-0901/2021</NoDocSe> (Renew)',
        '<NoDocSe>B9-0904/2021</NoDocSe> (S&D)</RepeatBlock-NoDocSe>',
        '<TablingGroups>Renew, S&D</TablingGroups>',
        '<Titre>on an invented',
        'matter</Titre>',
        '<Depute>Ada Hallvik</Depute>',
        '<Commission>{Renew}on behalf of the Renew Group</Commission>',
      ],
    });
    expect(text).toMatchObject({
      reference: 'RC-B9-0901/2021',
      title: 'on an invented matter',
      replaces: [
        { reference: 'B9-0901/2021', group: 'Renew' },
        { reference: 'B9-0904/2021', group: 'S&D' },
      ],
    });
    expect(text.account.unexplained).toBe(0);
  });

  it('may name a committee, several groups, or a group not known', async () => {
    const signed = (line: string) =>
      read({ cover: withCover((each) => (each.startsWith('on behalf') ? line : each)) });
    expect((await signed('on behalf of the Committee on Invented Affairs')).group).toBe(
      'Committee on Invented Affairs',
    );
    expect((await signed('on behalf of the Moderate Group')).group).toBe('Moderate');
    const two = await read({
      cover: withCover((line) =>
        line.startsWith('on behalf') ? [line, 'Cem Ostrand', 'on behalf of the PPE Group'] : line,
      ),
    });
    expect(two.group).toBe('Renew');
    expect(two.signatories.map(({ group }) => group)).toEqual(['Renew', 'PPE']);
  });
});

describe('A text browser’s copy', () => {
  it('loses the numbers of its links and their list', async () => {
    const lines = linesOf({
      citations: ['– having regard to its [12]previous resolutions,'],
    });
    const text = await tabledTextOf(
      [...lines, 'References', 'Visible links:', '  12. https://www.europarl.europa.eu/x'].join(
        '\n\n',
      ),
      'motion.txt',
    );
    expect(texts(text)[0]).toBe('having regard to its previous resolutions,');
    expect(text.account.unexplained).toBe(0);
    expect(text.footnotes).toEqual([]);
  });
});

describe('A page saved with its parts', () => {
  it('is read from quoted-printable too, with the address it was saved from', async () => {
    const encoded = Buffer.from(html({}), 'utf8')
      .toString('latin1')
      .replace(
        /[^\x20-\x3c\x3e-\x7e\n]/g,
        (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
      )
      .replace(/(.{70})(?=.)/g, '$1=\r\n');
    const message = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://www.europarl.europa.eu/doceo/document/B-9-2020-0901_EN.html\r\n\r\n${encoded}\r\n--b--\r\n`;
    const text = await tabledTextOf(message, 'motion.mhtml');
    expect(countsOf(text)).toEqual([2, 2, 3]);
    expect(codes(text)).toEqual(['reference-contradiction']);
  });

  it('is found in a mail, below its other parts, and as XHTML', async () => {
    const part = (type: string, body: string) => `Content-Type: ${type}\r\n\r\n${body}\r\n`;
    const inner = `--i\r\n${part('text/plain', 'See below.')}--i\r\n${part('application/xhtml+xml; charset=utf-8', html({}))}--i--`;
    const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="o"\r\n\r\n--o\r\n${part('multipart/alternative; boundary="i"', inner)}--o--\r\n`;
    const text = await tabledTextOf(mail, 'motion.eml');
    expect(countsOf(text)).toEqual([2, 2, 3]);
    expect(codes(text)).toEqual([]);
  });
});

describe('Footnotes', () => {
  it('are kept with the paragraphs that refer to them, their marks taken out of the words', async () => {
    const text = await page(
      html({
        citations: ['– having regard to its resolution of 5 May 2020[1],'],
        operative: [
          '1. Recalls the pledge[2] and Article 6(1) of the Treaty;',
          ...PIECES.operative.slice(1),
        ],
        below: ['[1] OJ C 102 E, 28.4.2021, p. 635.', '[2] Texts adopted, P9_TA(2020)0001.'],
      }),
    );
    expect(text.footnotes).toEqual([
      { mark: '1', text: 'OJ C 102 E, 28.4.2021, p. 635.', paragraph: 'c1' },
      { mark: '2', text: 'Texts adopted, P9_TA(2020)0001.', paragraph: 'p1' },
    ]);
    expect(texts(text)[0]).toBe('having regard to its resolution of 5 May 2020,');
    expect(texts(text)[3]).toBe('Recalls the pledge and Article 6(1) of the Treaty;');
    expect(text.account.unexplained).toBe(0);
  });

  it('are told from powers and ordinals, which are words', async () => {
    const text = await page(
      html({})
        .replace('grave;', 'grave on 12 km<sup>2</sup>, of the 1<sup>er</sup> kind<sup>1</sup>;')
        .replace('</body>', '<p><sup>1</sup> OJ L 1, 1.1.2021, p. 1.</p></body>'),
    );
    expect(texts(text)[2]).toBe('whereas the invented matter is grave on 12 km2, of the 1er kind;');
    expect(text.footnotes).toHaveLength(1);
  });
});

describe('A Word document', () => {
  const W = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;
  const r = (text: string, properties = '') =>
    `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${W(text)}</w:r>`;
  const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
  const typed = (line: string) => {
    const [, label, rest] = /^(–|[A-Z]\.|\d+\.|\([a-z]\)) (.*)$/.exec(line) ?? [];
    return label === undefined ? p(r(line)) : p(`${r(label)}<w:r><w:tab/></w:r>${r(rest ?? '')}`);
  };
  const around = (pieces: Partial<Pieces>) =>
    linesOf(pieces).map((line) => typed(line.replaceAll('&', '&amp;')));

  it('is read as if its tracked changes were accepted, with a notice', async () => {
    const changed = p(
      `${r('1.')}<w:r><w:tab/></w:r>${r('Regrets ')}<w:ins>${r('deeply ')}</w:ins><w:del><w:r><w:delText>hardly </w:delText></w:r></w:del>${r('the invented matter;')}`,
    );
    const paragraphs = around({});
    paragraphs[paragraphs.length - 3] = changed;
    const text = await tabledTextOf(docxOf(paragraphs.join('')), 'motion.docx');
    expect(texts(text).at(-3)).toBe('Regrets deeply the invented matter;');
    expect(codes(text)).toEqual(['tracked-changes']);
  });

  it('keeps its footnotes, shows no hidden words and reads tokens that Word has split', async () => {
    const hide = '<w:vanish/>';
    const paragraphs = around({
      cover: PIECES.cover.filter(
        (line) => !line.startsWith('on behalf') && line !== 'Ada Hallvik, Béla Kertvári',
      ),
    });
    const signing = [
      p(r('&lt;Dep', hide) + r('ute&gt;', hide) + r('Ada Hallvik') + r('&lt;/Depute&gt;', hide)),
      p(
        r('&lt;Commission&gt;{Re', hide) +
          r('new}', hide) +
          r('on behalf of the Renew Group') +
          r('&lt;/Commission&gt;', hide),
      ),
    ];
    const noted = p(
      `${r('1.')}<w:r><w:tab/></w:r>${r('Regrets the matter')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' deeply;')}${r(' secret', hide)}`,
    );
    paragraphs[paragraphs.length - 3] = noted;
    paragraphs.splice(6, 0, ...signing);
    const notes =
      '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>OJ C 1, 1.1.2021, p. 1.</w:t></w:r></w:p></w:footnote></w:footnotes>';
    const text = await tabledTextOf(
      docxOf(paragraphs.join(''), { 'word/footnotes.xml': notes }),
      'motion.docx',
    );
    expect(text.signatories).toEqual([{ group: 'Renew', members: ['Ada Hallvik'] }]);
    expect(texts(text).at(-3)).toBe('Regrets the matter deeply;');
    expect(text.footnotes).toEqual([
      { mark: '1', text: 'OJ C 1, 1.1.2021, p. 1.', paragraph: 'p1' },
    ]);
    expect(codes(text)).toEqual(['hidden-text']);
  });

  it('has its tables of amendments set aside, with a notice', async () => {
    const cell = (text: string) => `<w:tc>${p(r(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Motion for a resolution')}${cell('Amendment')}</w:tr><w:tr>${cell('2. Calls on the Commission;')}${cell('2. Calls on the Commission and the Council;')}</w:tr></w:tbl>`;
    const text = await tabledTextOf(
      docxOf(`${around({}).join('')}${p(r('Amendment 1'))}${table}`),
      'motion.docx',
    );
    expect(countsOf(text)).toEqual([2, 2, 3]);
    expect(codes(text)).toContain('amendments-set-aside');
  });
});

describe('An adopted text', () => {
  const adopted = (lines: readonly string[]): Partial<Pieces> => ({ cover: lines });

  it('is read with its own reference, though its source is glued to it', async () => {
    const text = await read(
      adopted([
        'Index',
        'Previous',
        'Next',
        'Full text',
        'Procedure : 2021/2999(RSP)',
        'Document stages in plenary',
        'Document selected : RC-B9-0901/2021',
        'Texts tabled :',
        'RC-B9-0901/2021',
        'Texts adopted :',
        'P9_TA(2021)0111',
        'Texts adopted',
        `PDF${nb}202kWORD${nb}55k`,
        'Thursday, 6 May 2021 - StrasbourgFinal edition',
        'An invented matter',
        'P9_TA(2021)0111RC-B9-0901/2021',
        'European Parliament resolution of 6 May 2021 on an invented matter (2021/2999(RSP))',
      ]),
      'TA-9-2021-0111_EN.html',
    );
    expect(text).toMatchObject({
      reference: 'P9_TA(2021)0111',
      kind: 'adopted text',
      group: null,
      title: 'on an invented matter',
      date: '2021-05-06',
      procedure: '2021/2999(RSP)',
      signatories: [],
      notices: [],
    });
    expect(countsOf(text)).toEqual([2, 2, 3]);
  });

  it('is known by its provisional reference too', async () => {
    const text = await read(
      adopted(['P9_TA-PROV(2021)0111', 'European Parliament resolution of 6 May 2021 on a matter']),
      'adopted.html',
    );
    expect(text).toMatchObject({ reference: 'P9_TA(2021)0111', kind: 'adopted text' });
  });
});

describe('A document that is none of these', () => {
  it.each([
    ['a page without reference', html({ cover: ['A recipe'] }), 'recipe.html', /is no motion/],
    [
      'a motion without paragraphs',
      html({ citations: [], recitals: [], operative: [] }),
      'empty.html',
      /has no paragraphs/,
    ],
    ['a note', 'Dear all,\n\nplease find the motion attached.\n', 'note.txt', /is no motion/],
  ])('%s is refused in one sentence', async (_name, content, file, message) => {
    const refusal = tabledTextOf(content, file);
    await expect(refusal).rejects.toThrow(InputError);
    await expect(refusal).rejects.toThrow(message);
  });
});
