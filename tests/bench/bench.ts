/** Times the whole process and the engine on the worked example, beside a naive word difference of all pairs in the same run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { align } from '../../src/align/index.js';
import { wordDiff } from '../../src/classify/diff.js';
import { classify } from '../../src/classify/index.js';
import { readTabledText } from '../../src/documents.js';
import { assembleDossier } from '../../src/dossier/index.js';
import { fullText } from '../../src/model/paragraph.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import { waitWithOptimising } from '../../src/patience.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const EXAMPLE = join(ROOT, 'corpus/2031-2901-RSP');
const RUNS = 21;

/** Computing time (user and system, so that other work on the machine counts little) and wall time, in ms: medians. */
function timed(run: () => void, runs = RUNS): { computing: number; wall: number } {
  const times = Array.from({ length: runs }, () => {
    const [wall, used] = [performance.now(), process.cpuUsage()];
    run();
    const { user, system } = process.cpuUsage(used);
    return { computing: (user + system) / 1000, wall: performance.now() - wall };
  });
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return {
    computing: median(times.map(({ computing }) => computing)),
    wall: median(times.map(({ wall }) => wall)),
  };
}

function print(label: string, { computing, wall }: { computing: number; wall: number }): void {
  console.log(`${label.padEnd(58)} ${computing.toFixed(0)} ms (wall ${wall.toFixed(0)} ms)`);
}

const out = mkdtempSync(join(tmpdir(), 'motion-compare-bench-'));
const starts = Array.from({ length: 3 }, () => {
  const start = performance.now();
  spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'compare', EXAMPLE, '--out', out]);
  return performance.now() - start;
});
rmSync(out, { recursive: true, force: true });
console.log(`Whole process, files to report, best of 3: ${Math.min(...starts).toFixed(0)} ms wall`);

waitWithOptimising();
const texts = await Promise.all(
  readdirSync(EXAMPLE)
    .filter((file) => /\.(html|docx|txt)$/.test(file))
    .map((file) => readTabledText({ file, bytes: readFileSync(join(EXAMPLE, file)) })),
);
const dossier = assembleDossier(texts);
print(
  'Engine: align and classify, first run',
  (() => {
    const [wall, used] = [performance.now(), process.cpuUsage()];
    classify(dossier, align(dossier, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
    const { user, system } = process.cpuUsage(used);
    return { computing: (user + system) / 1000, wall: performance.now() - wall };
  })(),
);
print(
  `Engine: align and classify, median of ${RUNS} after that`,
  timed(() => classify(dossier, align(dossier, DEFAULT_SETTINGS), DEFAULT_SETTINGS)),
);
print(
  'Naive: word difference of all pairs, median of 3',
  timed(() => {
    for (const motion of dossier.motions)
      for (const source of motion.paragraphs)
        for (const target of dossier.joint.paragraphs) wordDiff(fullText(source), fullText(target));
  }),
);
