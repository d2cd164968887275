package vu.indexer.extract.montant;

import java.util.stream.Stream;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Who a sentence names and who receives nothing by it: who pays, lends or decides. */
final class Payers {
  private static final Phrases LENDERS =
      Phrases.of(
          "aupres de la", "aupres de", "aupres de l'", "aupres du", "aupres des", "prete par", "prete par la", "preteur :", "l'accord de",
          "l'accord de la", "l'accord du", "accord de principe de la", "accord de principe du", "l'offre de pret de la", "l'offre de pret du");
  /** Who lends wherever nothing says that it is given. */
  private static final Phrases BANKS =
      Phrases.of(
          "caisse des depots", "caisse d'epargne", "credit agricole", "credit mutuel", "credit foncier", "credit local", "credit cooperatif",
          "banque postale", "banque populaire", "banque des territoires", "agence france locale", "dexia", "c.d.c.", "cdc");
  private static final Phrases PAYERS =
      Phrases.of(
          Stream.concat(
                  Stream.of("vers", "revers", "pay", "apport", "rembours", "restitu", "propos", "acquitt", "accord", "attribu", "allou", "octroy",
                          "financ", "cofinanc", "mobilis")
                      .flatMap(verb -> Stream.of(verb + "e par", verb + "ee par", verb + "es par", verb + "ees par")),
                  Stream.of(
                      "consenti par", "consentis par", "consentie par", "consenties par", "a la charge de la", "a la charge de", "a la charge du",
                      "a charge de", "due par", "dues par", "du par", "recu de", "recue de", "percevoir de", "provenant de"))
              .toArray(String[]::new));
  private static final Phrases ARTICLES = Phrases.of("l'association", "la societe", "l'entreprise", "la commune", "la", "le", "les", "l'");
  /** What follows the name of somebody who pays. */
  private static final Phrases PAYS =
      Phrases.of(
          "apporte une participation", "apportent une participation", "apporte une aide", "apporte une contribution",
          "apporte un financement", "participe a hauteur", "participent a hauteur", "participe pour", "participent pour",
          "participe financierement", "contribue a hauteur", "contribuent a hauteur", "contribue pour", "finance a hauteur",
          "financent a hauteur", "finance pour", "met a disposition", "met a la disposition", "mettent a disposition",
          "mettent a la disposition", "prend en charge", "intervient a hauteur");
  /** The body that decides is given nothing by itself. */
  private static final Phrases DECIDERS =
      Phrases.of(
          "le conseil", "conseil municipal", "conseil communautaire", "conseil metropolitain", "conseil syndical", "comite syndical",
          "commission permanente", "bureau communautaire", "bureau metropolitain", "conseil d'administration", "conseil regional",
          "conseil departemental", "conseil general", "feder", "fse", "feader", "dsil", "detr");

  private final Folded f;

  Payers(Folded f) {
    this.f = f;
  }

  /** Whether who is named there pays. */
  boolean pays(Span mention) {
    int article = ARTICLES.startBefore(f, mention.start()), end = f.skipInParagraph(mention.end());
    if (f.at(end) == ')') end = f.skipInParagraph(end + 1);
    return PAYERS.before(f, mention.start()) || article >= 0 && PAYERS.before(f, article) || PAYS.at(f, end) >= 0;
  }

  /** It lends, pays or decides: "contracté auprès de la Caisse des dépôts", "la somme versée par Les Potes", "le Conseil communautaire". */
  boolean gives(Span mention) {
    int article = ARTICLES.startBefore(f, mention.start());
    return pays(mention) || LENDERS.before(f, mention.start()) || article >= 0 && LENDERS.before(f, article)
        || DECIDERS.at(f, mention.start()) >= 0 || BANKS.at(f, mention.start()) >= 0;
  }

  /** Whether the words before {@code at} borrow from who is named there. */
  boolean lends(int at) {
    return LENDERS.before(f, at);
  }

  /** The body that decides is given nothing by itself. */
  boolean decides(int at) {
    return DECIDERS.at(f, at) >= 0;
  }
}
