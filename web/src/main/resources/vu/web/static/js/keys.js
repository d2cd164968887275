/**
 * The key "/" goes to the search box, unless one is already typing.
 * @param {Document} page
 */
export function focusSearchOnSlash(page) {
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
    const box = page.querySelector('input[name="q"]');
    if (!(box instanceof HTMLInputElement)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
