const STORE = 'vu.faits-masques';

/**
 * Which kinds of facts are highlighted in the text; the choice is kept in this browser.
 * @param {HTMLFormElement} tools with checkboxes named "faits"
 * @param {Element} text
 */
export function switchKinds(tools, text) {
  const boxes = [...tools.querySelectorAll('input[name="faits"]')].filter((box) => box instanceof HTMLInputElement);
  const hidden = new Set((localStorage.getItem(STORE) ?? '').split(' '));
  for (const box of boxes) {
    box.checked = !hidden.has(box.value);
    text.classList.toggle('hide-' + box.value, !box.checked);
    box.addEventListener('change', () => {
      text.classList.toggle('hide-' + box.value, !box.checked);
      localStorage.setItem(STORE, boxes.filter((each) => !each.checked).map((each) => each.value).join(' '));
    });
  }
}
