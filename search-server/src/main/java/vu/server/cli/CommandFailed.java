package vu.server.cli;

/** A command that cannot be carried out; the message is all the user needs. */
final class CommandFailed extends RuntimeException {
  CommandFailed(String message) {
    super(message);
  }
}
