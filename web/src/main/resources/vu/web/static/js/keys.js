/** What j and k go through: the results of a search, else the paragraphs of an act, else the lines of a list. */
const STOPS = ['.hits h2 a', '.words .para', '.lines .act-name a, tbody th a'];

/**
 * "/" goes to the search box, j and k to the next and the one before, "?" shows the keys; none of them while one is typing.
 * @param {Document} page
 */
export function listen(page) {
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable], dialog')) return;
    const does = { '/': toSearch, 'j': (p) => step(p, 1), 'k': (p) => step(p, -1), '?': help }[event.key];
    if (does && does(page)) event.preventDefault();
  });
}

/** @param {Document} page */
function toSearch(page) {
  const box = page.querySelector('input[name="q"]');
  if (!(box instanceof HTMLInputElement)) return false;
  box.focus();
  box.select();
  return true;
}

/**
 * @param {Document} page
 * @param {number} by
 */
function step(page, by) {
  const stops = STOPS.map((selector) => [...page.querySelectorAll('main ' + selector.split(', ').join(', main '))]).find((all) => all.length > 0) ?? [];
  const shown = stops.filter((stop) => stop instanceof HTMLElement && stop.offsetParent !== null);
  if (shown.length === 0) return false;
  const at = shown.indexOf(page.activeElement ?? page.body);
  const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + by));
  shown[next].focus();
  shown[next].scrollIntoView({ block: 'center' });
  return true;
}

/** @param {Document} page */
function help(page) {
  const dialog = page.querySelector('dialog.keys-help');
  if (!(dialog instanceof HTMLDialogElement)) return false;
  dialog.showModal();
  return true;
}
