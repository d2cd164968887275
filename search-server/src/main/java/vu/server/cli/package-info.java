/**
 * The commands of {@code ./vu}, one class each. {@link vu.server.cli.Main} lists them and decides what a failure looks like:
 * 0 done, 1 done but some inputs were refused, 2 wrong arguments, 3 could not be carried out. Results go to standard output,
 * everything else to standard error.
 *
 * <p>To add a command: a class that implements {@code Callable<Integer>}, one line in {@link vu.server.cli.Main}, a test of its
 * exit codes.
 */
package vu.server.cli;
