/**
 * Deliberation → the organisations it names, in four steps. {@link OrganismeCues} walks the words once and asks each family of
 * cues whose first words may stand there, {@link Trimming} sets right where names end, {@link Candidates} holds who has which
 * names, {@link Joins} brings names together.
 *
 * <p>What is no name is said by {@link NameSense}. To add a cue: its words in the class of its family, a line in {@code
 * corpus/examples/organismes.txt}.
 */
package vu.indexer.extract.organisme;
