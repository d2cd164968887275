package vu.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An address of the site: a path and its parameters in order. The whole state of a page is in its address, so a filter is
 * a link to another address.
 *
 * @param path starts with a slash; not yet percent-encoded
 */
public record Address(String path, List<Parameter> parameters) {
  public record Parameter(String name, String value) {}

  public Address {
    if (!path.startsWith("/")) throw new IllegalArgumentException("address " + path + " does not start with a slash");
    parameters = List.copyOf(parameters);
  }

  public static Address of(String path) {
    return new Address(path, List.of());
  }

  /** This address with one more parameter; the same address when {@code value} is null or empty. */
  public Address with(String name, String value) {
    if (value == null || value.isEmpty()) return this;
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new Address(path, more);
  }

  /** This address without any parameter called {@code name}. */
  public Address without(String name) {
    return keeping(p -> !p.name().equals(name));
  }

  /** This address where {@code name} has this value only; without {@code name} when {@code value} is null or empty. */
  public Address only(String name, String value) {
    return without(name).with(name, value);
  }

  /** This address without the parameter when it has it, with it otherwise. */
  public Address toggled(String name, String value) {
    return has(name, value) ? without(name, value) : with(name, value);
  }

  /** Without one value of a parameter. */
  public Address without(String name, String value) {
    return keeping(p -> !p.equals(new Parameter(name, value)));
  }

  public boolean has(String name, String value) {
    return parameters.contains(new Parameter(name, value));
  }

  private Address keeping(Predicate<Parameter> kept) {
    return new Address(path, parameters.stream().filter(kept).toList());
  }

  /** What stands in {@code href}: percent-encoded UTF-8, a space as {@code +} in parameters. */
  @Override
  public String toString() {
    String encodedPath = URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20").replace("%3A", ":");
    if (parameters.isEmpty()) return encodedPath;
    return encodedPath + parameters.stream().map(p -> encode(p.name()) + "=" + encode(p.value())).collect(Collectors.joining("&", "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
