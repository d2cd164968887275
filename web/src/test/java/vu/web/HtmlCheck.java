package vu.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a document as a strict reader would and says what is wrong with it; an empty list for a good one. */
final class HtmlCheck {
  private static final Set<String> VOID = Set.of("meta", "link", "input", "br", "hr", "img");
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z-]+(?:=\"[^\"]*\")?)*)\\s*(/?)>|<!DOCTYPE html>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"]*)\")?");

  private final List<String> faults = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private final List<String> pointers = new ArrayList<>();
  private int level;
  private int mains;
  private int titles;

  /** No style is good but those of the site, which the content policy allows by their digests. */
  static List<String> faults(String html) {
    String bare = html;
    for (Style style : Style.ALL) bare = bare.replace("<style>" + style.text() + "</style>", "");
    return new HtmlCheck().read(bare).faults;
  }

  private HtmlCheck read(String html) {
    Matcher tag = TAG.matcher(html);
    int end = 0;
    while (tag.find()) {
      if (html.substring(end, tag.start()).contains("<")) faults.add("stray < before " + tag.group());
      end = tag.end();
      if (tag.group(2) == null) continue;
      if (tag.group(1).isEmpty()) opens(tag.group(2), tag.group(3));
      else closes(tag.group(2));
    }
    if (!open.isEmpty()) faults.add("never closed: " + open);
    if (titles != 1) faults.add(titles + " h1");
    if (mains != 1) faults.add(mains + " main");
    for (String pointer : pointers) if (!ids.contains(pointer)) faults.add("nothing has the id " + pointer);
    return this;
  }

  private void opens(String name, String attributes) {
    if (name.equals("a") && open.contains("a")) faults.add("a link inside a link");
    if (name.equals("style")) faults.add("style in the page");
    if (name.equals("script") && !attributes.contains("src=")) faults.add("script in the page");
    if (name.equals("th") && !attributes.contains("scope=")) faults.add("th without scope");
    if (name.equals("main")) mains++;
    if (name.equals("input") && !attributes.contains("type=\"hidden\"") && !attributes.contains("id=")) faults.add("input without id for its label");
    if (name.matches("h[1-6]")) heading(name.charAt(1) - '0');
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) attribute(attribute.group(1), attribute.group(2));
    if (!VOID.contains(name)) open.push(name);
  }

  private void heading(int found) {
    if (found == 1) titles++;
    if (found > level + 1) faults.add("h" + found + " after h" + level);
    level = found;
  }

  private void attribute(String name, String value) {
    if (name.startsWith("on") || name.equals("style")) faults.add("attribute " + name);
    if (name.equals("id") && !ids.add(value)) faults.add("two elements have the id " + value);
    if (name.equals("for")) pointers.add(value);
    if (name.equals("aria-labelledby")) pointers.addAll(List.of(value.split(" ")));
  }

  private void closes(String name) {
    if (open.isEmpty() || !open.pop().equals(name)) faults.add("</" + name + "> closes nothing");
  }
}
