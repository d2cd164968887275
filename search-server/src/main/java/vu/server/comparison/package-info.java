/**
 * Two authorities side by side: {@link vu.server.comparison.Comparison} compares only the years of which acts of both are held, and tells which
 * years it leaves out.
 */
package vu.server.comparison;
