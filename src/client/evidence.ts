import { all, announce, byId, caption, tabledText } from './dom.js';

/** Lets evidence cards be copied, as a text to quote or as a link, and shows other joint paragraphs where they stand. */
export function startEvidence(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      if (target.matches('.evidence')) addButtons(target);
      else if (target.closest('.row.other')) showOtherParagraph(target);
    },
    true,
  );
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
    const link = button?.closest<HTMLElement>('[data-link]');
    if (!button || !link) return;
    const copied = button.dataset.copy === 'link' ? addressOf(link) : cardText(link);
    void copy(copied).then((isCopied) => {
      const message = caption(isCopied ? 'copied' : 'copyFailed');
      const label = button.textContent;
      announce(message);
      button.textContent = message;
      setTimeout(() => {
        button.textContent = label;
      }, 1500);
    });
  });
}

/** A joint paragraph from other groups is opened with its words from the reading of the joint motion. */
function showOtherParagraph(target: HTMLDetailsElement): void {
  const link = target.querySelector<HTMLAnchorElement>(':scope > p > a[href^="#"]');
  if (!link || target.querySelector('.text')) return;
  const lines = all('.text p, .text li', byId(link.hash.slice(1))).map((line) => {
    const copy = document.createElement('p');
    copy.textContent = line.textContent;
    return copy;
  });
  const text = document.createElement('div');
  text.className = 'text';
  text.dir = 'auto';
  text.append(...lines);
  target.querySelector('summary')?.after(text);
}

/** The buttons of a card, when it is first opened: a hundred cards need not carry them. */
function addButtons(card: HTMLDetailsElement): void {
  if (card.querySelector('[data-copy]')) return;
  const buttons = document.createElement('p');
  for (const [copied, name] of [
    ['text', 'copyText'],
    ['link', 'copyLink'],
  ] as const) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.copy = copied;
    button.textContent = caption(name);
    buttons.append(button, ' ');
  }
  card.append(buttons);
}

function addressOf(link: HTMLElement): string {
  return `${location.href.split('#')[0]}#${link.id}`;
}

/** Both texts with what the link is, then every line of the evidence, then the link, and that the texts are invented where they are. */
function cardText(link: HTMLElement): string {
  const left = link.closest('.row')?.querySelector('.left');
  const lines = all('.evidence dl > div', link).map((line) => {
    const [term, value] = [line.querySelector('dt'), line.querySelector('dd')];
    const items = value ? all('li', value).map((item) => item.textContent) : [];
    return `${term?.textContent}: ${items.length > 0 ? items.join(' ') : value?.textContent}`;
  });
  return [
    `${link.dataset.motion}#${link.dataset.source}`,
    left ? tabledText(left) : '',
    '',
    ['h5 a', '.relation', '.certainty']
      .map((part) => link.querySelector(part)?.textContent?.trim())
      .join(', '),
    tabledText(link),
    '',
    ...lines,
    addressOf(link),
    caption('invented'),
  ]
    .join('\n')
    .trim();
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The old way, for browsers that keep the clipboard from pages opened as files. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  return isCopied;
}
