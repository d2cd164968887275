/**
 * What the documents say is true: links lead somewhere, names are those of the code, values are its values, examples are read.
 * {@link vu.server.docs.Docs} reads the documents, {@link vu.server.docs.Sources} the code.
 */
package vu.server.docs;
