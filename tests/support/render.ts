import { strToU8, zipSync } from 'fflate';
import type { Paragraph, TabledText } from '../../src/model/tabled-text.js';

/**
 * Renders tabled texts as the Parliament's pages and files look, layout by layout, so that what is read back can be
 * compared with what went in. The texts are made up; the surroundings are those of real documents.
 */
export interface Rendering {
  readonly file: string;
  readonly content: Uint8Array | string;
}

const markup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const nb = '\u00a0';
const hyphens = (text: string): string => text.replaceAll('-', '\u2011');

const isJoint = (text: TabledText): boolean => text.kind === 'joint motion';
const kindLine = (text: TabledText): string =>
  isJoint(text) ? 'JOINT MOTION FOR A RESOLUTION' : 'MOTION FOR A RESOLUTION';
const RULE = 'pursuant to Rules 150(5) and 136(4) of the Rules of Procedure';
const LANGUAGES = ['bg - български', 'de - Deutsch', 'en - English (Selected)', 'fr - français'];

function printedDay(date: string | null): string {
  const [year, month, day] = (date ?? '2031-01-01').split('-').map(Number);
  return `${day}.${month}.${year}`;
}

function fileOf(text: TabledText, extension: string): string {
  return `${text.reference.replace('/', '-')}_EN.${extension}`;
}

const groupLine = (group: string): string =>
  group === 'The Left' ? 'on behalf of The Left Group' : `on behalf of the ${group} Group`;

/** What the text opens with, from its own heading on. */
const heading = (text: TabledText): string => `European Parliament resolution ${text.title}`;

function labelOf(paragraph: Paragraph, text: TabledText): string {
  const index = text.paragraphs.filter((each) => each.kind === paragraph.kind).indexOf(paragraph);
  switch (paragraph.kind) {
    case 'citation':
      return '–';
    case 'recital':
      return `${paragraph.id}.`;
    case 'operative':
      return `${index + 1}.`;
  }
}

/** Every paragraph as flat lines: headings, labelled texts, labelled points. */
interface FlatLine {
  readonly what: 'heading' | 'paragraph' | 'point';
  readonly label: string;
  readonly text: string;
  readonly paragraph: Paragraph;
}

function flat(text: TabledText): FlatLine[] {
  return text.paragraphs.flatMap((paragraph) => [
    ...(paragraph.heading === null
      ? []
      : [{ what: 'heading' as const, label: '', text: paragraph.heading, paragraph }]),
    {
      what: 'paragraph' as const,
      label: labelOf(paragraph, text),
      text: paragraph.text,
      paragraph,
    },
    ...paragraph.points.map((point) => ({
      what: 'point' as const,
      label: point.label ?? '',
      text: point.text,
      paragraph,
    })),
  ]);
}

function partsOf(text: TabledText): Paragraph[][] {
  return (['citation', 'recital', 'operative'] as const).map((kind) =>
    text.paragraphs.filter((paragraph) => paragraph.kind === kind),
  );
}

const replacedLines = (text: TabledText): string[] =>
  text.replaces.map(({ reference, group }) => `${hyphens(reference)} (${group})`);

const signing = (text: TabledText): string[] =>
  text.signatories.flatMap(({ group, members }) => [
    hyphens(members.join(', ')),
    ...(group === null ? [] : [groupLine(group)]),
  ]);

/** L4: the current pages, `es_…` classes, marker and text in spans of their own. */
export function currentPage(text: TabledText): Rendering {
  const p = (indent: string, inner: string) =>
    `<p style="margin-top:0pt; ${indent}margin-bottom:12pt; font-size:12pt" class="doceo-font-size-base">${inner}</p>\n`;
  const span = (inner: string, style = '') =>
    `<span style="font-family:'Times New Roman'${style}" class="doceo-font-family-base">${inner}</span>`;
  const spacer = `<span style="width:16.68pt; text-indent:0pt; display:inline-block">${nb}</span>`;
  const body = flat(text)
    .map((line) => {
      if (line.what === 'heading') return p('', span(markup(line.text), '; font-weight:bold'));
      const left = line.what === 'point' ? '56.7pt' : '28.35pt';
      return p(
        `margin-left:${left}; text-indent:-28.35pt; `,
        span(line.label) + spacer + span(markup(line.text)),
      );
    })
    .join('\n');
  const cover = [
    RULE,
    ...(isJoint(text) ? ['replacing the following motions:', ...replacedLines(text)] : []),
  ];
  const html = `<!doctype html>
<html lang="en"><head><meta charset="UTF-8" /><meta name="title" content="${markup(`${kindLine(text)} ${text.title} | ${text.reference} | European Parliament`)}" /><meta name="available" content="${printedDay(text.date)}" /></head><body>
<header class="es_header"><nav><ul>${LANGUAGES.map((each) => `<li><a class="es_dropdown-item" href="#">${each}</a></li>`).join('')}</ul></nav><span>${isJoint(text) ? 'Joint motion' : 'Motion'} for a resolution</span><span> - ${text.reference}</span></header>
<main id="website-body"><div class="container-fluid"><div class="mb-3"><h1 class="es_title-h1 text-break">${kindLine(text)} ${markup(text.title ?? '')}</h1><p class="m-lg-0"><span class="text-muted">${printedDay(text.date)}</span> - (<a href="#">${text.procedure}</a>)</p></div>
   ${cover.map(markup).join(' \n<br />')}
 <br /><br />${signing(text).map(markup).join(' \n<br />')}
 <br />${text.jointReference === null ? '' : `<p>See also joint motion for a resolution <a href="#">${text.jointReference}</a></p>`}
<div class="doceo-ring card mb-3"><div>Procedure : <a href="#">${text.procedure}</a></div><div>Document stages in plenary</div><div><span>Document selected :  </span><div>${text.reference}</div></div></div><div>
${p('', span(markup(heading(text)), '; font-weight:bold'))}
${p('', span(`(<a href="#">${text.procedure}</a>)`, '; font-weight:bold'))}
${p('', span('The European Parliament', '; font-style:italic') + span(','))}
${body}
${p('', span(nb))}</div></div><div><span class="text-muted">Last updated: 7 May 2031</span><a href="#">Legal notice</a> - <a href="#">Privacy policy</a></div></main></body></html>`;
  return { file: fileOf(text, 'html'), content: html };
}

/** L2 as a page: tokens visible, citations as paragraphs that lost their dash, recitals and paragraphs as counted lists. */
export function tokenPage(text: TabledText): Rendering {
  const [citations = [], recitals = [], operatives = []] = partsOf(text);
  const list = (items: readonly Paragraph[], open: string): string => {
    let html = '';
    let inside = false;
    let count = 0;
    for (const item of items) {
      if (item.heading !== null) {
        html += `${inside ? '</ol>' : ''}<p>${markup(item.heading)}</p>`;
        inside = false;
      }
      if (!inside) html += `<ol ${open} start="${count + 1}">`;
      inside = true;
      count++;
      const points = item.points.map((point) => `<li>${markup(point.text)}</li>`).join('');
      html += `<li>${markup(item.text)}${points === '' ? '' : `<ol type="a">${points}</ol>`}</li>\n`;
    }
    return inside ? `${html}</ol>` : html;
  };
  const html = `<html><head><title>${text.reference}</title></head><body><a href="#">Go back to the Europarl portal</a>
<div>Choisissez la langue de votre document :</div><ul>${LANGUAGES.map((each) => `<li>${each}</li>`).join('')}</ul>
<table class="buttondocwin"><tr><td>Procedure : ${text.procedure}</td></tr><tr><td>Document stages in plenary</td></tr><tr><td>Document selected : ${text.reference}</td></tr></table>
<p>Texts tabled :</p><p>Votes :</p><p>PDF${nb}155kWORD${nb}49k</p>
<p>&lt;Date&gt;{${(text.date ?? '').split('-').reverse().join('/')}}${printedDay(text.date)}&lt;/Date&gt;</p>
<p>&lt;NoDocSe&gt;${hyphens(text.reference)}&lt;/NoDocSe&gt;</p>
<p>&lt;TitreType&gt;${kindLine(text)}&lt;/TitreType&gt;</p>
<p>&lt;TitreRecueil&gt;${RULE}&lt;/TitreRecueil&gt;</p>
${
  isJoint(text)
    ? `<p>&lt;Replacing&gt;replacing the following motions:&lt;/Replacing&gt;</p>${replacedLines(
        text,
      )
        .map((line) => `<p>&lt;TablingGroups&gt;${markup(line)}&lt;/TablingGroups&gt;</p>`)
        .join('\n')}`
    : ''
}
<p>&lt;Titre&gt;${markup(text.title ?? '')} &lt;/Titre&gt;</p>
<p>&lt;DocRef&gt;(${text.procedure})&lt;/DocRef&gt;</p>
${text.signatories.map(({ group, members }) => `<p>&lt;RepeatBlock-By&gt;&lt;Depute&gt;${markup(hyphens(members.join(', ')))}&lt;/Depute&gt;</p>\n<p>${group === null ? '' : `&lt;Commission&gt;{${markup(group)}}${markup(groupLine(group))}&lt;/Commission&gt;`}</p>`).join('\n')}
${text.jointReference === null ? '' : `<p>See also joint motion for a resolution ${text.jointReference}</p>`}
<p>${markup(heading(text))}</p><p>The European Parliament,</p>
${citations.map((each) => `<p>${nb}${markup(each.text)}</p>`).join('\n')}
${list(recitals, '')}\n${list(operatives, '')}
<p>Last updated: 18 January 2031<a href="#">Legal notice</a>${nb}-${nb}<a href="#">Privacy policy</a></p></body></html>`;
  return { file: fileOf(text, 'html'), content: html };
}

/** L2 as a text copy, as B9-0065/2022 was handed over: dashes gone, both lists counted from 1. */
export function tokenCopy(text: TabledText, pointLabels: 'typed' | 'counted' = 'typed'): Rendering {
  const [citations = [], recitals = [], operatives = []] = partsOf(text);
  const list = (items: readonly Paragraph[]) =>
    items.map((item, index) =>
      [
        ...(item.heading === null ? [] : ['', item.heading, '']),
        `  ${index + 1}. ${item.text}`,
        ...item.points.map(
          (point, place) =>
            `      ${pointLabels === 'typed' ? point.label : `${place + 1}.`} ${point.text}`,
        ),
      ].join('\n'),
    );
  const content = [
    'Go back to the Europarl portal',
    '',
    'Choisissez la langue de votre document :',
    '',
    ...LANGUAGES.map((each) => `  • ${each.replace(' - ', `${nb} -${nb} `)}`),
    `Procedure : ${text.procedure}`,
    'Document stages in plenary',
    `Document selected : ${text.reference}`,
    '',
    'Texts tabled :',
    '',
    text.reference,
    '',
    'Votes :',
    '',
    'Texts adopted :',
    '',
    `PDF${nb} 155kWORD${nb} 49k`,
    '',
    ...(isJoint(text)
      ? [
          `<TitreType>${kindLine(text)}</TitreType>`,
          '<Replacing>replacing the following motions:</Replacing>',
          ...replacedLines(text).map((line) => `<TablingGroups>${line}</TablingGroups>`),
        ]
      : []),
    `<TitreRecueil>${RULE}</TitreRecueil>`,
    '',
    `<Titre>${text.title} </Titre>`,
    '',
    ...text.signatories.flatMap(({ group, members }) => [
      `<RepeatBlock-By><Depute>${hyphens(members.join(', '))}</Depute>`,
      '',
      ...(group === null ? [] : [`<Commission>{${group}}${groupLine(group)}</Commission>`, '']),
    ]),
    ...(text.jointReference === null
      ? []
      : [`See also joint motion for a resolution${nb} ${text.jointReference}`]),
    'NB: This motion for a resolution is available in the original language only.',
    '',
    heading(text).replace(' on ', ` on${nb} `),
    '',
    'The European Parliament,',
    '',
    ...citations.flatMap((each) => [`${nb}${each.text}`, '']),
    '',
    ...list(recitals),
    '',
    '',
    ...list(operatives),
    '',
    `Last updated: 18 January 2031Legal notice${nb} - Privacy policy`,
  ].join('\n');
  return { file: fileOf(text, 'txt'), content };
}

/** The lines of the older layouts: markers typed into the text, names and group on one line in L3. */
function olderLines(text: TabledText, layout: 'tables' | 'flattened'): string[] {
  const cover = isJoint(text) ? ['replacing the following motions:', ...replacedLines(text)] : [];
  const names = text.signatories.flatMap(({ group, members }) => {
    const list = members.join(', ');
    if (group === null) return [list];
    return layout === 'tables' ? [list, groupLine(group)] : [`${list} ${groupLine(group)}`];
  });
  const seeAlso =
    text.jointReference === null
      ? []
      : [`See also joint motion for a resolution ${text.jointReference}`];
  const box = [
    `Procedure : ${text.procedure}`,
    'Document stages in plenary',
    `Document selected : ${text.reference}`,
    'Texts tabled :',
    text.reference,
    'Debates :',
    'PV 19/01/2031 - 20.2',
    'CRE 19/01/2031 - 20.2',
    'Votes :',
    'Texts adopted :',
  ];
  const body = flat(text).map((line) =>
    line.what === 'heading' ? line.text : `${line.label}${nb}${nb}${line.text}`,
  );
  const text_ = [heading(text), `(${text.procedure})`, 'The European Parliament,', ...body];
  if (layout === 'tables')
    return [
      ...box,
      `PDF${nb}155kWORD${nb}49k`,
      kindLine(text),
      printedDay(text.date),
      'PE702.845v01-00',
      text.reference,
      RULE,
      ...cover,
      text.title ?? '',
      ...names,
      ...seeAlso,
      ...text_,
      'Last updated: 18 January 2031Legal notice',
    ];
  const label = isJoint(text) ? 'Joint motion for a resolution' : 'Motion for a resolution';
  return [
    `${label} - ${text.reference}${label}`,
    text.reference,
    `${kindLine(text)} ${text.title}`,
    `${printedDay(text.date)} - (${text.procedure})`,
    RULE,
    ...cover,
    ...names,
    ...seeAlso,
    ...box,
    ...text_,
    'Last updated: 18 January 2031',
    `Legal notice${nb}-${nb}Privacy policy`,
  ];
}

/** L1: table layout of the old server, or L3: the re-skinned copies, as pages. */
export function olderPage(text: TabledText, layout: 'tables' | 'flattened'): Rendering {
  const lines = olderLines(text, layout).map(markup);
  const html =
    layout === 'tables'
      ? `<html><body><table width="100%"><tr><td>${lines.map((line) => `<p>${line}</p>`).join('</td></tr>\n<tr><td>')}</td></tr></table></body></html>`
      : `<html lang="en"><body><div>${lines.join('</div>\n<div>')}</div></body></html>`;
  return { file: fileOf(text, 'html'), content: html };
}

/** The same as a text copy; `columns` wraps its lines as lynx and mail programs do. */
export function olderCopy(
  text: TabledText,
  layout: 'tables' | 'flattened',
  columns: number | null = null,
): Rendering {
  const wrap = (line: string): string => {
    if (columns === null) return line;
    const rows = [''];
    for (const word of line.split(' ')) {
      const row = rows.at(-1) ?? '';
      if (row !== '' && row.length + 1 + word.length > columns) rows.push(word);
      else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
    }
    return rows.join('\n   ');
  };
  const content = olderLines(text, layout).map(wrap).join('\n\n');
  return { file: fileOf(text, 'txt'), content: `${content}\n` };
}

/** How a copy may have lost what the layout shows: no labels; each on a line of its own; points counted like paragraphs. */
export function damagedCopy(text: TabledText, damage: 'lost' | 'own line' | 'counted'): Rendering {
  const counts = new Map<string, number>();
  const shown = (line: FlatLine): string[] => {
    if (line.what === 'heading' || damage === 'lost') return [line.text];
    if (damage === 'own line') return [line.label, line.text];
    const list = line.what === 'point' ? line.paragraph.id : line.paragraph.kind;
    const count = (counts.get(list) ?? 0) + 1;
    counts.set(list, count);
    return [list === 'citation' ? line.text : `${count}. ${line.text}`];
  };
  const lines = olderLines(text, 'flattened');
  const opening = lines.indexOf('The European Parliament,');
  const content = [...lines.slice(0, opening + 1), ...flat(text).flatMap(shown)].join('\n');
  return { file: fileOf(text, 'txt'), content };
}

/** What copying the current page out of a browser gives: one line a paragraph, tabs or spaces after the markers. */
export function currentCopy(text: TabledText): Rendering {
  const body = flat(text).map((line) =>
    line.what === 'heading' ? line.text : `${line.label} ${line.text}`,
  );
  const content = [
    `${kindLine(text)} ${text.title}`,
    `${printedDay(text.date)} - (${text.procedure})`,
    RULE,
    ...(isJoint(text) ? ['replacing the following motions:', ...replacedLines(text)] : []),
    '',
    ...signing(text),
    '',
    ...(text.jointReference === null
      ? []
      : [`See also joint motion for a resolution ${text.jointReference}`]),
    `Procedure : ${text.procedure}`,
    'Document stages in plenary',
    `Document selected : ${text.reference}`,
    heading(text),
    `(${text.procedure})`,
    'The European Parliament,',
    ...body,
    'Last updated: 7 May 2031Legal notice - Privacy policy',
  ].join('\n');
  return { file: fileOf(text, 'txt'), content };
}

/** A browser's page saved with all its parts in one file. */
export function savedPage(text: TabledText): Rendering {
  const { content } = currentPage(text);
  const encoded = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');
  const address = `https://www.europarl.europa.eu/doceo/document/X_EN.html`;
  const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${address}\r\nSubject: page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Boundary--x"\r\n\r\n\r\n------Boundary--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${address}\r\n\r\n${encoded}\r\n------Boundary--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------Boundary--x--\r\n`;
  return { file: fileOf(text, 'mhtml'), content: mhtml };
}

/** The portal's XHTML: a Word export with its style sheet in front. */
export function wordExport(text: TabledText): Rendering {
  const p = (style: string, inner: string) => `<p class="${style}">${inner}</p>\n`;
  const lines = flat(text).map((line) =>
    line.what === 'heading'
      ? p('Normal12Bold', `<b>${markup(line.text)}</b>`)
      : p(
          'Normal12Hanging',
          `<span>${line.label}</span><span style="mso-tab-count:1">${nb}${nb}${nb} </span>${markup(line.text)}`,
        ),
  );
  const html = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>${text.reference}</title><style type="text/css">${'p.Normal12Hanging { margin-left: 28.35pt } '.repeat(20)}</style></head><body><div>
${p('EPName', 'European Parliament')}${p('EPTerm', '2029-2034')}${p('ZSessionDoc', 'Plenary sitting')}
${isJoint(text) ? '' : p('ZRef', hyphens(text.reference))}${p('Date', printedDay(text.date))}
${isJoint(text) ? text.replaces.map(({ reference }, index) => p('ZRef', `${hyphens(reference)} }${index === text.replaces.length - 1 ? ' RC1' : ''}`)).join('') : ''}
${p('DocumentType', kindLine(text))}${p('Rule', RULE)}
${
  isJoint(text)
    ? p('Rule', 'replacing the following motions:') +
      replacedLines(text)
        .map((line) => p('Normal', markup(line)))
        .join('')
    : ''
}
${p('Title', markup(text.title ?? ''))}${p('DocRef', `(${text.procedure})`)}
${text.signatories.map(({ group, members }) => p('Depute', `<b>${markup(hyphens(members.join(', ')))}</b>`) + (group === null ? '' : p('Depute', markup(groupLine(group))))).join('')}
${isJoint(text) ? '' : p('ZRef', hyphens(text.reference))}
${p('Title', `<b>${markup(heading(text))}</b>`)}${p('Title', `<b>(${text.procedure})</b>`)}
${p('Normal12', '<i>The European Parliament</i>,')}
${lines.join('')}</div></body></html>`;
  return { file: fileOf(text, 'xhtml'), content: html };
}

/** An adopted text as EUR-Lex shows it: each marker in a table cell of its own. */
export function officialJournalPage(text: TabledText, reference: string): Rendering {
  const row = (label: string, inner: string) =>
    `<table width="100%"><tbody><tr><td valign="top"><p>${label}</p></td><td valign="top"><p>${markup(inner)}</p></td></tr></tbody></table>`;
  const rows = flat(text).map((line) =>
    line.what === 'heading'
      ? `<p>${markup(line.text)}</p>`
      : row(line.label.replace('–', '—'), line.text),
  );
  const title = heading(text).replace('resolution ', 'resolution of 23 January 2031 ');
  const html = `<html lang="en"><body><p>${reference}</p><p>${markup(text.title ?? '')}</p><p>${markup(title)} (${text.procedure})</p><p>The European Parliament,</p>${rows.join('\n')}</body></html>`;
  return { file: `${reference.replace(/[()]/g, '-')}.html`, content: html };
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${markup(text)}</w:t></w:r>`;
const hidden = (text: string): string => run(text, '<w:rStyle w:val="HideTWBExt"/>');
const para = (inner: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;

/** A Word document around some paragraphs; `parts` adds or replaces files. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = {
    '[Content_Types].xml': `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['styles', 'numbering'].map((part) => (`word/${part}.xml` in parts ? `<Relationship Id="${part}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part}" Target="${part}.xml"/>` : '')).join('')}</Relationships>`,
    'word/document.xml': `${xmlHead}<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    { mtime: '2031-01-01' },
  );
}

const NUMBERING = `${xmlHead}<w:numbering ${W}>${[
  ['bullet', '–'],
  ['upperLetter', '%1.'],
  ['decimal', '%1.'],
]
  .map(
    ([format, pattern], index) =>
      `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>`,
  )
  .join(
    '',
  )}${[0, 1, 2].map((index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`).join('')}</w:numbering>`;

/** A motion as a Word document: its labels typed before a tab, or counted by Word. */
export function wordDocument(text: TabledText, labels: 'typed' | 'counted'): Rendering {
  const list = { citation: 1, recital: 2, operative: 3 } as const;
  const body = flat(text).map((line) => {
    if (line.what === 'heading') return para(run(line.text), '<w:pStyle w:val="Normal12Bold"/>');
    const level = line.what === 'point' ? 1 : 0;
    if (labels === 'counted')
      return para(
        run(line.text),
        `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list[line.paragraph.kind]}"/></w:numPr>`,
      );
    const left = 567 * (level + 1);
    return para(
      `${run(line.label)}<w:r><w:tab/></w:r>${run(line.text)}`,
      `<w:pStyle w:val="Normal12Hanging"/><w:ind w:left="${left}" w:hanging="567"/>`,
    );
  });
  const reference = (printed: string, brace = '') =>
    para(hidden('<NoDocSe>') + run(hyphens(printed)) + hidden('</NoDocSe>') + run(brace));
  const cover = [
    para(`${run('European Parliament')}<w:r><w:tab/></w:r>${run('2029-2034')}`),
    para(run('Plenary sitting'), '<w:pStyle w:val="ZSessionDoc"/>'),
    ...(isJoint(text)
      ? text.replaces.map((each, index) =>
          reference(each.reference, index === text.replaces.length - 1 ? ' } RC1' : ' }'),
        )
      : [reference(text.reference)]),
    para(
      hidden(`<Date>{${(text.date ?? '').split('-').reverse().join('/')}}`) +
        run(printedDay(text.date)) +
        hidden('</Date>'),
    ),
    para(hidden('<TitreType>') + run(kindLine(text)) + hidden('</TitreType>')),
    para(hidden('<TitreRecueil>') + run(RULE) + hidden('</TitreRecueil>')),
    ...(isJoint(text)
      ? [
          para(
            hidden('<Replacing>') +
              run('replacing the following motions:') +
              hidden('</Replacing>'),
          ),
          ...replacedLines(text).map((line) =>
            para(hidden('<TablingGroups>') + run(line) + hidden('</TablingGroups>')),
          ),
        ]
      : []),
    para(hidden('<Titre>') + run(text.title ?? '') + hidden('</Titre>')),
    para(hidden('<DocRef>') + run(`(${text.procedure})`) + hidden('</DocRef>')),
    ...text.signatories.flatMap(({ group, members }) => [
      para(
        hidden('<RepeatBlock-By>') +
          hidden('<Depute>') +
          run(hyphens(members.join(', '))) +
          hidden('</Depute>'),
      ),
      ...(group === null
        ? []
        : [
            para(
              hidden(`<Commission>{${group}}`) +
                run(groupLine(group)) +
                hidden('</Commission>') +
                hidden('</RepeatBlock-By>'),
            ),
          ]),
    ]),
    ...(isJoint(text) ? [] : [para(run(hyphens(text.reference)))]),
    para(run(heading(text), '<w:b/>')),
    para(run(`(${text.procedure})`, '<w:b/>')),
    para(run('The European Parliament', '<w:i/>') + run(',')),
  ];
  const styles = `${xmlHead}<w:styles ${W}><w:style w:type="paragraph" w:styleId="Normal12Bold"><w:name w:val="Normal12Bold"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="HideTWBExt"><w:name w:val="HideTWBExt"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
  return {
    file: fileOf(text, 'docx'),
    content: docxOf([...cover, ...body, para('')].join(''), {
      'word/styles.xml': styles,
      ...(labels === 'counted' ? { 'word/numbering.xml': NUMBERING } : {}),
    }),
  };
}

/** A page to be printed as the Parliament's PDF files are set: cover, running feet, hanging labels, justified text. */
export function printedPage(text: TabledText): Rendering {
  const body = flat(text).map((line) => {
    if (line.what === 'heading') return `<p class="heading">${markup(line.text)}</p>`;
    return `<p class="hanging ${line.what}"><span class="label">${line.label}</span>${markup(line.text)}</p>`;
  });
  const day = printedDay(text.date);
  const references = isJoint(text)
    ? text.replaces.map(
        ({ reference }, index) =>
          `<p>${reference} }${index === text.replaces.length - 1 ? ' RC1' : ''}</p>`,
      )
    : [`<p>${text.reference}<span class="day">${day}</span></p>`];
  const signing = text.signatories.map(({ group, members }) => {
    const names = `<b>${markup(members.join(', '))}</b>`;
    return `<p>${names}${group === null ? '' : `<br>${markup(groupLine(group))}`}</p>`;
  });
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>
@page { size: A4; margin: 25mm 22mm 28mm; @bottom-left { content: "${isJoint(text) ? 'RC' : 'RE'}\\\\\\\\1253668EN.docx"; font: 8pt serif } @bottom-center { content: counter(page) "/" counter(pages); font: 8pt serif } @bottom-right { content: "PE991.101v01-00"; font: 8pt serif } @top-center { content: "EN United in diversity EN"; font: 8pt serif } }
body { font: 12pt/1.15 'Liberation Serif', serif; margin: 0 } p { margin: 0 0 12pt } .cover { break-after: page }
.hanging { padding-left: 28.35pt; text-indent: -28.35pt } .point { margin-left: 28.35pt } .label { display: inline-block; width: 28.35pt; text-indent: 0 } .day { float: right } .heading { font-weight: bold }
</style></head><body><div class="cover"><p>European Parliament</p><p>2029-2034</p><p><i>Plenary sitting</i></p>${references.join('')}${isJoint(text) ? `<p>${day}</p>` : ''}
<p><b>${kindLine(text)}</b></p><p>${RULE}</p>${
    isJoint(text)
      ? `<p>replacing the following motions:</p>${replacedLines(text)
          .map((line) => `<p>${markup(line)}</p>`)
          .join('')}`
      : ''
  }
<p>${markup(text.title ?? '')}</p><p>(${text.procedure})</p>${signing.join('\n')}</div>
${isJoint(text) ? '' : `<p>${text.reference}</p>`}<p><b>${markup(heading(text))}</b></p><p><b>(${text.procedure})</b></p><p><i>The European Parliament</i>,</p>
${body.join('\n')}</body></html>`;
  return { file: fileOf(text, 'pdf'), content: html };
}
