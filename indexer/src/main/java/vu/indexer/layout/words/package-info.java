/**
 * Ways to look for fixed words in folded text: beginnings of lines ({@link Stems}), phrases anywhere in a text ({@link Leads}), words that
 * lost letters ({@link Damage}).
 *
 * <p>Nothing here knows what the words mean. To add a wording, add it where it is used; a class comes here when two rooms look alike for words.
 */
package vu.indexer.layout.words;
