/**
 * Reading French at the level of characters: {@link vu.indexer.text.Folded} text that keeps its offsets,
 * {@link vu.indexer.text.FrenchDates}, {@link vu.indexer.text.FrenchNumbers}, {@link vu.indexer.text.Lines}; and the {@link vu.indexer.text.Legible}
 * text that a person reads where a page was set otherwise.
 * Below the stages, like the model: layout and extraction both read through it, and it knows neither.
 */
package vu.indexer.text;
