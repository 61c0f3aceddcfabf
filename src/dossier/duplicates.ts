import { type Notice, notice } from '../model/notice.js';
import { byCodeUnit } from '../model/order.js';
import { fullText } from '../model/paragraph.js';
import type { TabledText } from '../model/tabled-text.js';
import { words } from '../text/words.js';

/**
 * One text a reference, in the order of references. Of several copies the latest is kept, then the one with
 * the least unexplained text, then the first by file name; each copy left out is a notice.
 */
export function withoutDuplicates(texts: readonly TabledText[]): {
  kept: TabledText[];
  notices: Notice[];
} {
  const byReference = new Map<string, TabledText[]>();
  for (const text of [...texts].sort(bestCopyFirst)) {
    byReference.set(text.reference, [...(byReference.get(text.reference) ?? []), text]);
  }
  const kept: TabledText[] = [];
  const notices: Notice[] = [];
  for (const [best, ...others] of byReference.values()) {
    if (best === undefined) continue;
    kept.push(best);
    for (const other of others) notices.push(duplicateNotice(best, other));
  }
  return { kept, notices };
}

function bestCopyFirst(a: TabledText, b: TabledText): number {
  return (
    byCodeUnit(a.reference, b.reference) ||
    byCodeUnit(b.date ?? '', a.date ?? '') ||
    a.account.unexplained - b.account.unexplained ||
    byCodeUnit(a.source.file, b.source.file)
  );
}

function duplicateNotice(kept: TabledText, other: TabledText): Notice {
  const changed = changedParagraphs(kept, other);
  const files = `${other.source.file} and ${kept.source.file} are both ${kept.reference}`;
  return changed.length === 0
    ? notice(
        'duplicate-document',
        'info',
        other.source.file,
        `${files}, with the same words; ${kept.source.file} was used.`,
      )
    : notice(
        'duplicate-differs',
        'warning',
        other.source.file,
        `${files}, but their words differ (${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ', …' : ''}); ${kept.source.file} was used. If that is the wrong version, remove it and compare again.`,
      );
}

function changedParagraphs(a: TabledText, b: TabledText): string[] {
  const left = normsById(a);
  const right = normsById(b);
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (id) => left.get(id) !== right.get(id),
  );
}

function normsById(text: TabledText): Map<string, string> {
  return new Map(
    text.paragraphs.map((paragraph) => [
      paragraph.id,
      words(fullText(paragraph))
        .map(({ norm }) => norm)
        .join(' '),
    ]),
  );
}
