/** The organisations that acts name: a list with what was voted to each, and all that is held about one. */
package vu.server.organisme;
