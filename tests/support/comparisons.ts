import { compare } from '../../src/compare.js';
import { type Comparison, type Dossier, UNKNOWN_CORPUS } from '../../src/model/comparison.js';
import { paragraphId } from '../../src/model/paragraph.js';
import type { ReviewAct } from '../../src/model/review.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import type { Paragraph, ParagraphKind } from '../../src/model/tabled-text.js';
import { eventsOf, reviewOf } from './reviews.js';
import { jointMotion, motion } from './tabled-texts.js';

type Parts = Readonly<Record<ParagraphKind, readonly (string | readonly string[])[]>>;

/** The paragraphs of a resolution, numbered and labelled by position; of a list the first text is the paragraph, the others its points. */
function resolution(parts: Partial<Parts>): Paragraph[] {
  return (['citation', 'recital', 'operative'] as const).flatMap((kind) =>
    (parts[kind] ?? []).map((given, index) => {
      const [text = '', ...points] = [given].flat();
      const id = paragraphId(kind, index);
      return {
        id,
        kind,
        label: kind === 'citation' ? '–' : `${id.replace('p', '')}.`,
        heading: null,
        text,
        points: points.map((point, place) => ({
          label: `(${String.fromCharCode(97 + place)})`,
          text: point,
        })),
      };
    }),
  );
}

const RESOLUTION_2029 = 'having regard to its resolution of 4 March 2029 on the Lirva dam,';
const WARNINGS = 'whereas the operator Hydrolirva had ignored three warnings by its own engineers;';
const FORWARDING =
  'Instructs its President to forward this resolution to the Council, the Commission and the Government of Lirvania.';

/** An invented dossier with a new paragraph, points, every kind of fate but one, and texts that would like to be formulas or markup. */
export const SMALL_DOSSIER: Dossier = {
  procedure: '2031/2999(RSP)',
  joint: jointMotion({
    title: 'on the flooding of the Lirva valley',
    paragraphs: resolution({
      citation: [RESOLUTION_2029],
      recital: ['whereas the Lirva dam burst on 2 May 2031 and 212 villagers drowned;', WARNINGS],
      operative: [
        'Condemns the negligence of the operator Hydrolirva and demands an independent inquiry into the burst of the dam;',
        'Calls on the Commission to release EUR 40 million from the Solidarity Fund for the valley of Lirva without delay;',
        'Welcomes the offer of the neighbouring country to shelter displaced families over the winter;',
        [
          'Urges the Government of Lirvania to:',
          'publish the inspection reports of all dams built before 1990;',
          'compensate every family that lost its home;',
        ],
        FORWARDING,
      ],
    }),
  }),
  motions: [
    {
      ...motion({
        reference: 'B11-0901/2031',
        group: 'Verts/ALE',
        paragraphs: resolution({
          citation: [RESOLUTION_2029],
          recital: [
            'whereas the Lirva dam burst on 2 May 2031 and 219 villagers drowned;',
            '=HYPERLINK("https://example.org";"whereas glaciers | melt") <script>alert(1)</script> {{x}} *bold* and the permafrost thaws;',
          ],
          operative: [
            'Strongly condemns the negligence of the operator Hydrolirva and demands an independent inquiry into the burst of the dam;',
            'Calls for a ban on new dams in seismic areas of the Union;',
            [
              'Urges the Government of Lirvania to:',
              'publish the inspection reports of all dams;',
              'restore the wetlands upstream of the Lirva;',
              'compensate every family that lost its home;',
            ],
          ],
        }),
      }),
      replaced: true,
    },
    {
      ...motion({
        reference: 'B11-0902/2031',
        group: 'PPE',
        paragraphs: resolution({
          recital: [WARNINGS],
          operative: [
            '+ Calls on the Commission to release EUR 40 million from the Solidarity Fund for the valley of Lirva;',
            '-1 @ Considers that the property rights of investors in Lirvania must be respected;',
            FORWARDING,
          ],
        }),
      }),
      replaced: true,
    },
  ],
  notices: [],
};

/** The comparison of the invented dossier, as reviewed by somebody. */
export function smallComparison(acts: readonly ReviewAct[] = []): Comparison {
  const review = reviewOf(SMALL_DOSSIER, eventsOf(acts, { by: '=A reviewer' }));
  return compare(
    SMALL_DOSSIER,
    DEFAULT_SETTINGS,
    { ...UNKNOWN_CORPUS, invented: true },
    acts.length === 0 ? null : { review, version: 1, notices: [] },
  );
}
