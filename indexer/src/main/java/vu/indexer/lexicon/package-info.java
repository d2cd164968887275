/**
 * What Vu knows of national and European texts: titles, acronyms, nicknames, identifiers. Data, read once from the files
 * beside this package; below the stages, like {@code text}, because extraction names texts and resolution links them.
 */
package vu.indexer.lexicon;
