package vu.server.api;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The query parameters of a request. What is not known or not readable is a 400 that names what is accepted. */
public final class Params {
  /** Longer values are refused: no search needs them. */
  public static final int MAX_LENGTH = 2000;

  private final Map<String, List<String>> values;

  private Params(Map<String, List<String>> values) {
    this.values = values;
  }

  /** @param accepted every name the resource knows */
  public static Params of(Context context, List<String> accepted) {
    return of(context.queryParamMap(), accepted);
  }

  static Params of(Map<String, List<String>> values, List<String> accepted) {
    for (Map.Entry<String, List<String>> entry : values.entrySet()) {
      if (!accepted.contains(entry.getKey())) throw unknown(entry.getKey(), accepted);
      for (String value : entry.getValue()) if (value.length() > MAX_LENGTH) throw tooLong(entry.getKey());
    }
    return new Params(values);
  }

  static ApiError unknown(String name, List<String> accepted) {
    return new ApiError(400, "parametre-inconnu", "Le paramètre « " + name + " » n’existe pas ici.", accepted);
  }

  static ApiError tooLong(String name) {
    return new ApiError(400, "valeur-trop-longue", "La valeur du paramètre « " + name + " » dépasse " + MAX_LENGTH + " caractères.", List.of());
  }

  /** The value, or null when it is missing or blank. */
  public String text(String name) {
    List<String> all = all(name);
    if (all.size() > 1) throw new ApiError(400, "valeur-repetee", "Le paramètre « " + name + " » n’est accepté qu’une fois.", List.of());
    return all.isEmpty() ? null : all.getFirst();
  }

  /** Every value given that is not blank, in order. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
  }

  /** Every value given, each one of {@code accepted}. */
  public Set<String> among(String name, List<String> accepted) {
    for (String value : all(name)) if (!accepted.contains(value)) throw ApiError.badValue(name, value, accepted);
    return new LinkedHashSet<>(all(name));
  }

  /** Every value given as an integer from {@code min} to {@code max}. */
  public Set<Integer> integers(String name, int min, int max) {
    return all(name).stream().map(value -> integer(name, value, min, max)).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public int integer(String name, int absent, int min, int max) {
    String value = text(name);
    return value == null ? absent : integer(name, value, min, max);
  }

  private static int integer(String name, String value, int min, int max) {
    try {
      int number = Integer.parseInt(value);
      if (number >= min && number <= max) return number;
    } catch (NumberFormatException e) {
      throw ApiError.badValue(name, value, List.of("un entier de " + min + " à " + max));
    }
    throw ApiError.badValue(name, value, List.of("un entier de " + min + " à " + max));
  }

  /** A sum in euros with a point or a comma, or null. */
  public BigDecimal euros(String name) {
    String value = text(name);
    if (value == null) return null;
    if (!value.matches("-?\\d{1,15}([.,]\\d{1,2})?")) throw ApiError.badValue(name, value, List.of("un nombre d’euros, par exemple 26500 ou 26500,50"));
    return new BigDecimal(value.replace(',', '.'));
  }

  /** One of the constants of an enum by its name in small letters, or {@code absent}. */
  public <E extends Enum<E>> E one(String name, E[] constants, E absent) {
    String value = text(name);
    return value == null ? absent : constant(name, value, constants);
  }

  /** Any of the constants of an enum by their names in small letters. */
  public <E extends Enum<E>> Set<E> any(String name, E[] constants) {
    return all(name).stream().map(value -> constant(name, value, constants)).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static <E extends Enum<E>> E constant(String name, String value, E[] constants) {
    for (E constant : constants) if (constant.name().toLowerCase(Locale.ROOT).equals(value)) return constant;
    throw ApiError.badValue(name, value, Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT)).toList());
  }
}
