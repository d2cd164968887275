/**
 * Has what lies below the screen laid out once nothing else is to do, so that scroll bars, anchors and pictures of the whole page are exact.
 * @param {Element} root
 */
export function settle(root) {
  const done = () => root.classList.add('settled');
  if ('requestIdleCallback' in window) requestIdleCallback(done);
  else setTimeout(done, 200);
}
