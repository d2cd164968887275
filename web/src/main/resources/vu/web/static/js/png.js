/** Pixels for one unit of the drawing. */
const SCALE = 2;

/**
 * A button that makes a PNG of the picture at the address in data-png and offers it as a file.
 * @param {Element} button
 */
export function offerPng(button) {
  if (!(button instanceof HTMLButtonElement)) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const answer = await fetch(button.getAttribute('data-png') ?? '');
    const image = new Image();
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(await answer.text());
    await image.decode();
    save(drawn(image), 'chaine.png');
  });
}

/** @param {HTMLImageElement} image */
function drawn(image) {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {string} name
 */
function save(canvas, name) {
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = name;
  link.click();
}
