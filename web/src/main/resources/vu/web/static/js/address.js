/**
 * Leaves what was not filled in out of the address a form leads to, so that it can be sent to others.
 *
 * @param {Document} document
 */
export function shorten(document) {
  document.addEventListener('formdata', (event) => {
    const asked = event.formData;
    for (const name of new Set(asked.keys())) {
      const told = asked.getAll(name).filter((value) => value !== '');
      asked.delete(name);
      told.forEach((value) => asked.append(name, value));
    }
  });
}
