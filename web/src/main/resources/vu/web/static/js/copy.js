/**
 * Copying from the text of an act gives the words of the source as they stand, line breaks included, although the page
 * shows a break inside a paragraph as a space. Names of parts are not in the source and are left out.
 * @param {Element} text
 */
export function copyExactly(text) {
  text.addEventListener('copy', (event) => {
    const selection = document.getSelection();
    if (!(event instanceof ClipboardEvent) || !event.clipboardData || !selection || selection.isCollapsed) return;
    event.clipboardData.setData('text/plain', selectedWords(text, selection));
    event.preventDefault();
  });
}

/**
 * @param {Element} text
 * @param {Selection} selection
 * @returns {string} the part of each bloc that is selected, in order
 */
export function selectedWords(text, selection) {
  const range = selection.getRangeAt(0);
  let words = '';
  for (const bloc of text.querySelectorAll('.words')) {
    if (!range.intersectsNode(bloc)) continue;
    const part = document.createRange();
    part.selectNodeContents(bloc);
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) part.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
    words += part.toString();
  }
  return words;
}
