/**
 * A published list → the files it names. {@link vu.server.harvest.Harvest} takes them one after the other, politely, and can be
 * interrupted at any moment; {@link vu.server.harvest.Fetcher} gets one file within limits of size and time, from public
 * addresses only; {@link vu.server.harvest.Manifest} remembers what came from where, so that the next harvest asks only for
 * what has changed. A {@link vu.server.harvest.Source} says where an authority publishes its list.
 *
 * <p>To accept another format: {@code FileKind}.
 */
package vu.server.harvest;
