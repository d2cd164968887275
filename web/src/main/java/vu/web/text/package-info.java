/**
 * Highlights in the text of an act. {@link vu.web.text.MarkedText} turns a text and its {@link vu.web.text.Mark}s into
 * {@link vu.web.text.Piece}s that a template writes one after the other, without losing a character.
 */
package vu.web.text;
