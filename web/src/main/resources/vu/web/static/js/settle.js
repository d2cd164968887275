/**
 * Has what lies below the screen laid out piece by piece once the page is there and nothing else is to do, so that scroll bars, anchors
 * and pictures of the whole page become exact without holding up whoever reads or types.
 * @param {Element[]} pieces that are laid out late, in their order on the page
 */
export function settle(pieces) {
  const begin = () => whenIdle((left) => some(pieces, left));
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

/**
 * For what must be done, but not before the page stands; at the latest when it is left.
 * @param {() => void} work
 */
export function beforeLeaving(work) {
  let done = false;
  const once = () => {
    if (!done) work();
    done = true;
  };
  whenIdle(once);
  addEventListener('pagehide', once, { once: true });
}

/**
 * For what nobody waits for. What this browser keeps is read here, since the page would stand still until it is.
 * @param {(left: () => number) => void} work is told how many milliseconds are left
 */
export function whenIdle(work) {
  if ('requestIdleCallback' in window) requestIdleCallback((deadline) => work(() => deadline.timeRemaining()));
  else setTimeout(work, 200, () => Infinity);
}

/**
 * @param {Element[]} pieces
 * @param {() => number} left
 */
function some(pieces, left) {
  let done = 0;
  while (done < pieces.length && left() > 0) {
    const piece = pieces[done++];
    piece.classList.remove('late');
    piece.getBoundingClientRect();
  }
  if (done < pieces.length) whenIdle((more) => some(pieces.slice(done), more));
}
