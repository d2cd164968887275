/**
 * Nested lists of links as one tree: one stop for the Tab key, arrows to walk, open and close, Home and End, letters to find.
 * Without scripts they are lists of links.
 * @param {Element} list
 */
export function asTree(list) {
  list.setAttribute('role', 'tree');
  for (const group of list.querySelectorAll('ul')) group.setAttribute('role', 'group');
  for (const entry of list.querySelectorAll('li')) entry.setAttribute('role', 'none');
  const items = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('li > a')]);
  items.forEach((item, at) => {
    item.setAttribute('role', 'treeitem');
    item.tabIndex = at === 0 ? 0 : -1;
    if (group(item)) item.setAttribute('aria-expanded', 'true');
  });
  list.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const item = event.target instanceof HTMLElement ? event.target : null;
    if (item && items.includes(item) && walk(items, item, event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  list.addEventListener('focusin', (event) => {
    if (event.target instanceof HTMLElement && items.includes(event.target)) for (const item of items) item.tabIndex = item === event.target ? 0 : -1;
  });
}

/** @param {Element} item */
function group(item) {
  const next = item.nextElementSibling;
  return next instanceof HTMLUListElement ? next : null;
}

/**
 * @param {HTMLElement[]} items
 * @param {HTMLElement} item
 * @param {string} key
 * @returns {boolean} true when the key did something
 */
function walk(items, item, key) {
  const shown = items.filter((each) => each.offsetParent !== null);
  const at = shown.indexOf(item);
  const go = (to) => { if (to) to.focus(); return true; };
  switch (key) {
    case 'ArrowDown': return go(shown[at + 1]);
    case 'ArrowUp': return go(shown[at - 1]);
    case 'Home': return go(shown[0]);
    case 'End': return go(shown[shown.length - 1]);
    case 'ArrowRight': return item.getAttribute('aria-expanded') === 'false' ? open(item, true) : go(group(item)?.querySelector('a'));
    case 'ArrowLeft': return item.getAttribute('aria-expanded') === 'true' ? open(item, false) : go(item.closest('ul')?.closest('li')?.querySelector('a'));
    default: return key.length === 1 && key !== ' ' && find(shown, at, key.toLocaleLowerCase());
  }
}

/**
 * @param {Element} item
 * @param {boolean} on
 */
function open(item, on) {
  item.setAttribute('aria-expanded', String(on));
  const below = group(item);
  if (below) below.hidden = !on;
  return true;
}

/**
 * @param {HTMLElement[]} shown
 * @param {number} at
 * @param {string} letter
 */
function find(shown, at, letter) {
  const next = [...shown.slice(at + 1), ...shown.slice(0, at)].find((item) => item.querySelector('b')?.textContent?.toLocaleLowerCase().startsWith(letter));
  if (!next) return false;
  next.focus();
  return true;
}
