const RECENT = 'vu.recherches', KEPT = 'vu.recherches-gardees';
const MOST = 8;

/** @param {string} store */
function read(store) {
  try {
    const list = JSON.parse(localStorage.getItem(store) ?? '[]');
    return Array.isArray(list) ? list.filter((each) => typeof each?.q === 'string' && typeof each?.href === 'string' && each.href.startsWith('/deliberations?')) : [];
  } catch {
    return [];
  }
}

/**
 * The searches made and kept in this browser; nothing of them leaves it.
 * @param {HTMLElement} place with the words for what it shows in its data
 */
export function remember(place) {
  const here = new URL(location.href);
  const q = here.searchParams.get('q')?.trim() ?? '';
  here.searchParams.delete('page');
  const now = { q, href: here.pathname + here.search };
  if (here.pathname === '/deliberations' && q !== '') {
    localStorage.setItem(RECENT, JSON.stringify([now, ...read(RECENT).filter((each) => each.href !== now.href)].slice(0, MOST)));
  }
  draw(place, now);
}

function draw(place, now) {
  const kept = read(KEPT), recent = read(RECENT).filter((each) => each.href !== now.href && !kept.some((other) => other.href === each.href));
  const parts = [];
  if (location.pathname === '/deliberations' && now.q !== '') parts.push(keep(place, now, kept));
  if (location.pathname === '/') {
    if (kept.length > 0) parts.push(...list(place.dataset.kept ?? '', kept));
    if (recent.length > 0) parts.push(...list(place.dataset.recent ?? '', recent), forget(place, now));
  }
  place.replaceChildren(...parts);
  place.hidden = parts.length === 0;
}

function keep(place, now, kept) {
  const held = kept.some((each) => each.href === now.href);
  return button(held ? place.dataset.drop : place.dataset.keep, () => {
    localStorage.setItem(KEPT, JSON.stringify(held ? kept.filter((each) => each.href !== now.href) : [now, ...kept]));
    draw(place, now);
    place.querySelector('button')?.focus();
  });
}

function forget(place, now) {
  return button(place.dataset.forget, () => {
    localStorage.removeItem(RECENT);
    draw(place, now);
  });
}

function button(words, does) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'quiet';
  element.textContent = words ?? '';
  element.addEventListener('click', does);
  return element;
}

function list(title, searches) {
  const heading = document.createElement('h2');
  heading.textContent = title;
  const items = document.createElement('ul');
  for (const search of searches) {
    const link = document.createElement('a');
    link.href = search.href;
    link.textContent = search.q;
    const item = document.createElement('li');
    item.append(link);
    items.append(item);
  }
  return [heading, items];
}
