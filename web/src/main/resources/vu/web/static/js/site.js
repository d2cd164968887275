// What scripts add to pages that already read without them; one behaviour per module.
import { copyExactly } from './copy.js';
import { focusSearchOnSlash } from './keys.js';
import { suggest } from './suggest.js';
import { linkPieces } from './together.js';

focusSearchOnSlash(document);
document.querySelectorAll('input[data-suggest]').forEach(suggest);
document.querySelectorAll('.act-text').forEach((text) => {
  copyExactly(text);
  linkPieces(text);
});
