package vu.web.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * The successive acts on one matter, and two of them word by word.
 *
 * @param act the one the page belongs to
 * @param etapes oldest first
 * @param limite "60 sur 120" when not all are shown, else null
 * @param comparaison null when none is asked for
 */
public record DossierPage(Chrome chrome, ActLine act, List<Etape> etapes, String limite, Comparaison comparaison) implements Page {
  public DossierPage {
    etapes = List.copyOf(etapes);
  }

  /**
   * One act of the matter.
   *
   * @param ici true for the act of the page
   * @param etat what certainly happened to it, or null
   * @param comparer where it is compared with the act of the page; null for that act itself
   */
  public record Etape(ActLine line, boolean ici, String etat, List<Lien> liens, String comparer) {
    public Etape {
      liens = List.copyOf(liens);
    }
  }

  /** Why it belongs here: its bond to an earlier act; without a sentence when only the titles agree. */
  public record Lien(String raison, boolean certain, String nom, String href, Quote quote, Claim claim) {}

  /** Two acts: how many words were left out, added, kept. */
  public record Comparaison(ActLine avant, ActLine apres, int retires, int ajoutes, int gardes, List<Partie> parties) {
    public Comparaison {
      parties = List.copyOf(parties);
    }
  }

  /** One part of both acts, {@link vu.indexer.model.Bloc#kind}. */
  public record Partie(String bloc, boolean tropLong, List<List<Mots>> paragraphes) {
    public Partie {
      paragraphes = List.copyOf(paragraphes);
    }

    /** @param mots in a row; a paragraph ends where one says so */
    public static Partie of(String bloc, boolean tropLong, List<Mots> mots) {
      List<List<Mots>> paragraphes = new ArrayList<>();
      List<Mots> open = new ArrayList<>();
      for (Mots piece : mots) {
        open.add(piece);
        if (!piece.finit()) continue;
        paragraphes.add(List.copyOf(open));
        open.clear();
      }
      if (!open.isEmpty()) paragraphes.add(List.copyOf(open));
      return new Partie(bloc, tropLong, paragraphes);
    }
  }

  /** Words of one fate: {@code egal}, {@code retire}, {@code ajoute}; {@code finit} ends a paragraph. */
  public record Mots(String op, String texte, boolean finit) {}
}
