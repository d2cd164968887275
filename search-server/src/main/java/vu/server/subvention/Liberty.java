package vu.server.subvention;

/**
 * Something that was read although it is not as the schema wants it, or left out because it cannot be read.
 *
 * @param line of the file, 1 for its header
 */
public record Liberty(int line, String message) {}
