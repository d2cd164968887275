/**
 * A picture wider than its place opens on the act it is about.
 * @param {Element} start the box of that act
 */
export function centre(start) {
  const place = start.closest('.scroll');
  if (!place) return;
  const box = start.getBoundingClientRect();
  const frame = place.getBoundingClientRect();
  place.scrollLeft += box.left + box.width / 2 - (frame.left + frame.width / 2);
}
