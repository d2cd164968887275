package vu.server.query;

/** What a typed reference looks like. */
public enum ReferenceKind {
  /** A number: {@code HN001-8073/20/CM}, {@code CP-2019-3175}, {@code délibération n° 2019-3853}. */
  NUMERO,
  /** A law, decree … by number or name: {@code loi NOTRe}, {@code décret 2017-779}. */
  TEXTE,
  /** An article, with or without its code: {@code L5217-2 CGCT}. */
  ARTICLE
}
