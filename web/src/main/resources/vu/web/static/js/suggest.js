const DELAY = 120;

/** Where a suggestion of each kind leads. */
const ADDRESS = {
  association: (target) => '/organismes/' + target,
  numero: (target) => '/deliberations/' + target,
  texte: (target) => '/textes/' + target,
  sujet: (target) => '/deliberations?q=' + encodeURIComponent(target),
};

/**
 * Suggestions under a search box: a list box as WAI-ARIA describes it, made when somebody comes to the box. The form works the same
 * without them.
 * @param {HTMLInputElement} input with the address of the suggestions in data-suggest and the word for each kind in data-<kind>
 */
export function suggest(input) {
  if (document.activeElement === input) prepare(input);
  else input.addEventListener('focus', () => prepare(input), { once: true });
}

/** @param {HTMLInputElement} input */
function prepare(input) {
  const list = document.createElement('ul');
  list.id = input.id + '-suggestions';
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.dataset.suggestLabel ?? '');
  input.closest('form')?.append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');

  let timer = 0;
  let request = new AbortController();
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, DELAY);
  });
  input.addEventListener('blur', () => setTimeout(close, DELAY));
  input.addEventListener('keydown', onKey);

  async function ask() {
    request.abort();
    request = new AbortController();
    if (input.value.trim().length < 2) return close();
    try {
      const answer = await fetch(input.dataset.suggest + '?q=' + encodeURIComponent(input.value), { signal: request.signal });
      if (answer.ok) show((await answer.json()).suggestions);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      close();
    }
  }

  /** @param {{kind: string, label: string, cible: string}[]} suggestions */
  function show(suggestions) {
    list.replaceChildren(...suggestions.map(option));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
  }

  function option(suggestion, index) {
    const item = document.createElement('li');
    item.id = list.id + '-' + index;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.dataset.href = ADDRESS[suggestion.kind](suggestion.cible);
    item.append(span('label', suggestion.label), span('kind', input.dataset[suggestion.kind] ?? ''));
    item.addEventListener('mousedown', (event) => {
      event.preventDefault();
      go(item);
    });
    return item;
  }

  function span(name, text) {
    const element = document.createElement('span');
    element.className = name;
    element.textContent = text;
    return element;
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden) {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && selected()) {
      event.preventDefault();
      go(selected());
    }
  }

  /** @param {number} step */
  function move(step) {
    const items = [...list.children];
    const at = items.indexOf(selected());
    const next = items[(at + step + items.length + (at < 0 && step < 0 ? 1 : 0)) % items.length];
    selected()?.setAttribute('aria-selected', 'false');
    next.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', next.id);
  }

  function selected() {
    return list.querySelector('[aria-selected="true"]');
  }

  /** @param {HTMLElement} item */
  function go(item) {
    const target = new URL(item.dataset.href, location.href);
    const lang = new URL(location.href).searchParams.get('lang');
    if (lang) target.searchParams.set('lang', lang);
    location.assign(target);
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}
