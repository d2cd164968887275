/** The laws, codes and acts of the Union that acts cite: a list with how often, and who cites one of them. */
package vu.server.texte;
