import { describe, expect, it } from '@jest/globals';
import { canonicalGroup } from '../../src/model/groups.js';
import {
  findReferences,
  formatReference,
  parseProcedure,
  parseReference,
  referenceAddress,
  referenceId,
} from '../../src/model/reference.js';

const canonical = (text: string): string | null => {
  const reference = parseReference(text);
  return reference === null ? null : formatReference(reference);
};

describe('A reference', () => {
  it.each([
    ['B9-0065/2022', 'B9-0065/2022'],
    ['RC-B9-0065/2022', 'RC-B9-0065/2022'],
    ['B10‑0249/2025', 'B10-0249/2025'],
    ['B6–0212/2009', 'B6-0212/2009'],
    ['B7 0000/2010', 'B7-0000/2010'],
    ['B6‑0323/07', 'B6-0323/2007'],
    ['RC B6-0149/2007', 'RC-B6-0149/2007'],
    ['B9-0065/2022/rev', 'B9-0065/2022'],
    ['P9_TA(2022)0012', 'P9_TA(2022)0012'],
    ['P8_TA-PROV(2019)0392', 'P8_TA(2019)0392'],
    ['T9-0012/2022', 'P9_TA(2022)0012'],
    ['B-9-2022-0065', 'B9-0065/2022'],
    ['RC-9-2022-0065_EN.html', 'RC-B9-0065/2022'],
    ['TA-9-2022-0012_FR.pdf', 'P9_TA(2022)0012'],
    ['B11-0101-2031_EN.docx', 'B11-0101/2031'],
    ['RC-10-2025-0249-AM-001-002_EN.docx', 'RC-B10-0249/2025/AM 1-2'],
    [
      'http://www.europarl.europa.eu/sides/getDoc.do?type=MOTION&reference=B7-2009-0185&language=ES',
      'B7-0185/2009',
    ],
    ['getDoc.do?type=MOTION&reference=P6-RC-2008-0543&language=IT', 'RC-B6-0543/2008'],
    ['getDoc.do?type=TA&language=EN&reference=P6-TA-2005-445', 'P6_TA(2005)0445'],
    ['getDoc.do?pubRef=-//EP//TEXT+TA+P7-TA-2014-0231+0+DOC+XML+V0//EL', 'P7_TA(2014)0231'],
    ['A9-0123/2020', 'A9-0123/2020'],
  ])('%s is %s', (text, printed) => {
    expect(canonical(text)).toBe(printed);
  });

  it.each(['2022/2505(RSP)', 'Regulation (EU) 2021/821', 'PE702.845v01-00', 'AB9-0065/2022', ''])(
    '“%s” is none',
    (text) => {
      expect(canonical(text)).toBeNull();
    },
  );

  it('comes apart from another glued to it', () => {
    const found = findReferences('P8_TA(2018)0257A8-0188/2018 and RC-B9-0901/2021');
    expect(found.map(({ reference }) => formatReference(reference))).toEqual([
      'P8_TA(2018)0257',
      'A8-0188/2018',
      'RC-B9-0901/2021',
    ]);
  });

  it('gives the id and the address of its document', () => {
    const reference = parseReference('RC-B9-0065/2022');
    if (reference === null) throw new Error('no reference');
    expect(referenceId(reference)).toBe('RC-9-2022-0065');
    expect(referenceAddress(reference, 'en', 'pdf')).toBe(
      'https://www.europarl.europa.eu/doceo/document/RC-9-2022-0065_EN.pdf',
    );
  });
});

describe('A procedure', () => {
  it('is told from a motion with its group', () => {
    expect(parseProcedure('(2022/2505(RSP))')).toBe('2022/2505(RSP)');
    expect(parseProcedure('B9-2022/2022 (ECR)')).toBeNull();
  });
});

describe('A group', () => {
  it.each([
    ['Greens/EFA', '2022-01-19', 'Verts/ALE'],
    ['EPP', '2022-01-19', 'PPE'],
    ['EPP', '2007-06-01', 'PPE-DE'],
    ['PPE', '2007-06-01', 'PPE-DE'],
    ['GUE/NGL', '2019-05-01', 'GUE/NGL'],
    ['GUE/NGL', '2022-05-01', 'The Left'],
    ['The Left', '2021-01-01', 'The Left'],
    ['Venstrefløjsgruppen', null, 'The Left'],
    ['“Renew Europe”', '2020-05-01', 'Renew'],
    ['RENEW', null, 'Renew'],
    ['EFD', '2012-05-01', 'EFD'],
    ['EFD', '2016-05-01', 'EFDD'],
    ['ID', '2021-01-01', 'ID'],
    ['PfE', '2025-01-01', 'PfE'],
    ['ALDE', '2012-01-01', 'ALDE'],
    [
      'http://publications.europa.eu/resource/authority/corporate-body/EP_GROUP_GREEN_EFA',
      null,
      'Verts/ALE',
    ],
    ['org/S-D', null, 'S&D'],
    ['org/THE-LEFT', '2025-05-07', 'The Left'],
    ['EP_GROUP_EPP_1999_0', '2005-01-01', 'PPE-DE'],
  ])('spelled %s on %s is %s', (spelling, date, code) => {
    expect(canonicalGroup(spelling, date)).toBe(code);
  });

  it('is not made of what is none', () => {
    expect(canonicalGroup('Committee on Foreign Affairs', null)).toBeNull();
    expect(canonicalGroup('', null)).toBeNull();
  });
});
