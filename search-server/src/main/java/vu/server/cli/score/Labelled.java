package vu.server.cli.score;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/**
 * A text and what a person found in it.
 *
 * @param name of the labels, for messages
 * @param label in the keys of {@code gold/*.json}; a list that is not there was not labelled, and is not judged
 * @param text the file that was labelled
 */
record Labelled(String name, JsonNode label, Path text) {}
