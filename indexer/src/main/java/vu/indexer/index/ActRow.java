package vu.indexer.index;

import java.time.LocalDate;
import vu.indexer.model.ActId;
import vu.indexer.model.Authority;
import vu.indexer.model.Matiere;
import vu.indexer.model.Vote;

/**
 * One line about an act: enough for a list. Null where the act prints nothing.
 *
 * @param intituleSeul true when only a published list tells of the act: its title is known, its text is not
 * @param matiere the inferred subject without what it rests on
 */
public record ActRow(
    ActId id, Authority collectivite, String instance, LocalDate date, String numero, String objet, Vote.Resultat vote, boolean demonstration, String path,
    boolean intituleSeul, Matiere matiere) {}
