package vu.indexer.layout.head;

import java.time.LocalDate;
import vu.indexer.model.Span;

/**
 * What the top of an act says; null where it says nothing.
 *
 * @param title where the title stands
 * @param report offset at which the report or the visas begin; the length of the text when that was not found
 */
public record Head(String instance, LocalDate date, String numero, String objet, String rapporteur, String acteId, Span title, int report) {}
