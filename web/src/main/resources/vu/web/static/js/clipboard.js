/**
 * A button that copies the words of another element; without scripts it is not shown, and the words can be selected.
 * @param {Element} button with the id of that element in data-copy and what to say afterwards in data-done
 */
export function offerCopy(button) {
  const source = document.getElementById(button.getAttribute('data-copy') ?? '');
  if (!(button instanceof HTMLButtonElement) || !source || !navigator.clipboard) return;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(source instanceof HTMLTextAreaElement ? source.value : source.textContent ?? '');
    button.textContent = button.getAttribute('data-done');
    setTimeout(() => { button.textContent = label; }, 2000);
  });
}
