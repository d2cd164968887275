/**
 * Acts that are cited and not held, as a list: which ones most acts rely on, with the sentences that cite them, and the words
 * by which anybody may ask the administration for one.
 */
package vu.server.absent;
