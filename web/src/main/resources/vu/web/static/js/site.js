// What scripts add to pages that already read without them; one behaviour per module.
import { shorten } from './address.js';
import { centre } from './centre.js';
import { offerCopy } from './clipboard.js';
import { copyExactly } from './copy.js';
import { findIn } from './find.js';
import { listen } from './keys.js';
import { switchKinds } from './kinds.js';
import { remember } from './memory.js';
import { offerPng } from './png.js';
import { beforeLeaving, settle, whenIdle } from './settle.js';
import { suggest } from './suggest.js';
import { linkPieces } from './together.js';
import { asTree } from './tree.js';

listen(document);
shorten(document);
document.querySelectorAll('input[data-suggest]').forEach(suggest);
document.querySelectorAll('button[data-copy]').forEach(offerCopy);
document.querySelectorAll('.picture .start').forEach(centre);
document.querySelectorAll('button[data-png]').forEach(offerPng);
document.querySelectorAll('ul[data-tree]').forEach(asTree);
beforeLeaving(() => document.querySelectorAll('[data-memory]').forEach(remember));
settle([...document.querySelectorAll('.late')]);
document.querySelectorAll('.act-text').forEach((text) => {
  copyExactly(text);
  linkPieces(text);
  const tools = text.querySelector('form[data-reading]');
  if (!(tools instanceof HTMLFormElement)) return;
  findIn(tools, text);
  whenIdle(() => switchKinds(tools, text));
});
