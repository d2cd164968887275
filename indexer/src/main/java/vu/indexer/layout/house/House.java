package vu.indexer.layout.house;

import vu.indexer.layout.head.Head;
import vu.indexer.layout.page.Page;
import vu.indexer.lexicon.AuthorityProfile;

/** How a house lays out the head of its acts. */
public interface House {
  /** What the head says; null for what it does not say. No text makes it throw. */
  Head read(Page page);

  /**
   * The house that a description names.
   *
   * @throws IllegalStateException when there is none of that name
   */
  static House of(AuthorityProfile profile) {
    return switch (profile.house()) {
      case "amp" -> new AmpHouse();
      case "lyon" -> new LyonHouse();
      case "generic" -> new GenericHouse();
      default -> throw new IllegalStateException("authority " + profile.authority().id() + " names the unknown house " + profile.house());
    };
  }
}
