/**
 * Finding words in the text of an act: all places are painted, one is current. Accents and capitals do not matter. Nothing is
 * written into the text, so that its addresses and its copies stay as they are.
 * @param {HTMLFormElement} tools with a search field, an output and buttons with data-step
 * @param {Element} text
 */
export function findIn(tools, text) {
  const field = tools.querySelector('input[type="search"]');
  const output = tools.querySelector('output');
  if (!(field instanceof HTMLInputElement) || !output || !('highlights' in CSS)) {
    tools.querySelector('.seek')?.remove();
    return;
  }
  /** @type {Range[]} */
  let found = [];
  let at = 0;

  const show = () => {
    CSS.highlights.set('trouve', new Highlight(...found));
    CSS.highlights.set('ici', new Highlight(...found.slice(at, at + 1)));
    output.textContent = field.value.trim() === '' ? '' : found.length === 0 ? output.dataset.none ?? '' : (at + 1) + ' / ' + found.length;
    if (found.length > 0) reveal(found[at]);
  };
  const step = (by) => {
    if (found.length === 0) return;
    at = (at + by + found.length) % found.length;
    show();
  };
  field.addEventListener('input', () => {
    found = places(text, field.value);
    at = 0;
    show();
  });
  tools.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
  });
  for (const button of tools.querySelectorAll('button[data-step]')) {
    button.addEventListener('click', () => step(Number(button.getAttribute('data-step'))));
  }
}

/** @param {Range} range */
function reveal(range) {
  const element = range.startContainer.parentElement;
  element?.closest('details')?.setAttribute('open', '');
  element?.scrollIntoView({ block: 'center' });
}

/**
 * @param {string} text
 * @returns {string} as long as the text, without accents and capitals
 */
export function folded(text) {
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const bare = text[i].normalize('NFD')[0].toLowerCase();
    plain += bare.length === 1 ? (/\s/.test(bare) ? ' ' : bare === '\u2019' ? "'" : bare) : text[i];
  }
  return plain;
}

/**
 * @param {Element} text
 * @param {string} words
 * @returns {Range[]} where the words stand, in order
 */
export function places(text, words) {
  const wanted = folded(words.trim());
  if (wanted === '') return [];
  const nodes = [];
  let whole = '';
  for (const bloc of text.querySelectorAll('.words')) {
    const walker = document.createTreeWalker(bloc, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node, start: whole.length });
      whole += node.nodeValue;
    }
    whole += '\u0000';
  }
  const plain = folded(whole);
  const ranges = [];
  for (let start = plain.indexOf(wanted); start >= 0; start = plain.indexOf(wanted, start + wanted.length)) {
    const range = document.createRange();
    const first = nodeAt(nodes, start), last = nodeAt(nodes, start + wanted.length - 1);
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, start + wanted.length - last.start);
    ranges.push(range);
  }
  return ranges;
}

/** The last node that starts at or before a place. */
function nodeAt(nodes, place) {
  let low = 0, high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (nodes[middle].start <= place) low = middle;
    else high = middle - 1;
  }
  return nodes[low];
}
