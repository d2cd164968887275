/**
 * A fact that another one cuts in pieces lights up as a whole.
 * @param {Element} text
 */
export function linkPieces(text) {
  const light = (event, on) => {
    const piece = event.target instanceof Element ? event.target.closest('a.mark') : null;
    if (!piece) return;
    for (const other of neighbours(piece)) other.classList.toggle('together', on);
  };
  for (const [type, on] of [['mouseover', true], ['focusin', true], ['mouseout', false], ['focusout', false]]) {
    text.addEventListener(/** @type {string} */ (type), (event) => light(event, on));
  }
}

/**
 * @param {Element} piece
 * @returns {Element[]} the piece and the marks beside it, with nothing between, that lead to the same place
 */
function neighbours(piece) {
  const found = [piece];
  const walk = (next) => {
    for (let at = next(piece); at instanceof Element; at = next(at)) {
      if (at.matches('a.mark') && at.getAttribute('href') === piece.getAttribute('href')) found.push(at);
      else if (!at.matches('.fold, .gap, .mark')) return;
    }
  };
  walk((node) => node.nextSibling);
  walk((node) => node.previousSibling);
  return found;
}
