/**
 * The services as JSON over HTTP: one class per resource, the same error body everywhere, CSV and JSON Lines twins of every
 * list. Only reads.
 *
 * <p>{@link vu.server.api.Api#routes} lists the addresses; {@link vu.server.api.Params} reads what a request asks and refuses
 * what it does not know; {@link vu.server.api.Views} says how acts, citations and amounts look in JSON, in lists as in
 * details. The description for users is {@code docs/api.md} and {@code /openapi.json}.
 */
package vu.server.api;
