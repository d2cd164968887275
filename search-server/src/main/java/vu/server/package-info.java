/**
 * Index → HTTP and command line. {@link vu.server.SearchServer} is the wiring and the list of routes on one screen;
 * {@link vu.server.Services} holds what answers questions about one state of an index: search, citation graph, ledger,
 * organisations and texts. The API, the site and the commands all ask the same services, so they cannot disagree.
 *
 * <p>To add a route: a method that takes {@link vu.server.Services} and a request, one line in the list of routes, one entry
 * in {@code openapi.json}; a test fails until the three agree.
 */
package vu.server;
