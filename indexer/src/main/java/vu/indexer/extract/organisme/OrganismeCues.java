package vu.indexer.extract.organisme;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.listing.ListNames;
import vu.indexer.extract.listing.Listings;
import vu.indexer.extract.listing.TableNames;
import vu.indexer.extract.money.Receivers;
import vu.indexer.extract.name.AliasGrammar;
import vu.indexer.extract.name.Cue;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.extract.name.Names;
import vu.indexer.extract.words.FirstWords;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

/** The words that give an organisation away, and the name each of them points at: one walk over the words for all sorts of cues. */
final class OrganismeCues {
  private static final int RECEIVER = 1, SHAPE = 2, ASSOCIATION = 4, COMPANY = 8, MEMBERSHIP = 16, GIFT = 32, KNOWN = 64, DENOMINATION = 128;
  /** In the order of their bits. */
  private static final Phrases[] OPENS = {
    ReceiverCues.OPENS, ShapeCues.OPENS, AssociationCues.OPENS, CompanyCues.OPENS, MembershipCues.OPENS, GiftCues.OPENS, KnownNames.OPENS,
    Denominations.OPENS
  };
  private static final FirstWords STEMS = FirstWords.of(OPENS);
  static final Openings HEADS = Openings.of(Phrases.of(OPENS).all());
  private static final int MOST_ALIASES = 3;

  private final Folded f;
  private final Listings listings;
  private final NameGrammar names;
  private final AliasGrammar aliases;
  private final ReceiverCues receivers;
  private final LabelledSums labels;
  private final ShapeCues shapes;
  private final AssociationCues associations;
  private final CompanyCues companies;
  private final MembershipCues memberships;
  private final GiftCues gifts;
  private final Denominations denominations;
  private final List<Cue> cues = new ArrayList<>();

  OrganismeCues(Folded f, Deliberation act, Listings listings) {
    this.f = f;
    this.listings = listings;
    this.names = new NameGrammar(f);
    this.aliases = new AliasGrammar(f, names);
    this.memberships = new MembershipCues(f, names, this);
    this.receivers = new ReceiverCues(f, act, names, memberships, this);
    this.labels = new LabelledSums(f, names, this);
    this.shapes = new ShapeCues(f, act, names, this);
    this.associations = new AssociationCues(f, act, names, this);
    this.companies = new CompanyCues(f, names, this);
    this.denominations = new Denominations(f, names, this);
    this.gifts = new GiftCues(f, names, new Receivers(f, names), this);
  }

  /** All cues in the order of their names; {@code known} looks at the words on the same walk. */
  List<Cue> all(KnownNames known) {
    int[] words = f.words();
    for (int k = 0; k < words.length; k++) {
      if (f.isDigit(words[k])) {
        receivers.behindSum(words[k]);
        labels.read(words[k]);
      }
      if (HEADS.opens(f, k)) read(words[k], known);
    }
    cues.addAll(TableNames.read(f, listings.tables()));
    cues.addAll(ListNames.read(f, listings.items()));
    cues.sort(Cue.BY_NAME);
    return cues;
  }

  private void read(int p, KnownNames known) {
    int stems = STEMS.at(f, p);
    if (stems == 0) return;
    if ((stems & RECEIVER) != 0) receivers.read(p);
    if ((stems & SHAPE) != 0) shapes.read(p);
    if ((stems & ASSOCIATION) != 0) associations.read(p);
    if ((stems & COMPANY) != 0) companies.read(p);
    if ((stems & MEMBERSHIP) != 0) memberships.read(p);
    if ((stems & GIFT) != 0) gifts.read(p);
    if ((stems & DENOMINATION) != 0 && Denominations.OPENS.at(f, p) >= 0) denominations.read(p);
    if ((stems & KNOWN) != 0) known.read(p);
  }

  void add(Cue cue) {
    cues.add(cue);
  }

  void add(Span found, Organisme.Type type, boolean bounded, String rule, double confidence) {
    Span name = bounded ? withoutSigle(found) : withQuoted(found);
    String printed = name.in(f.original());
    if (printed.length() < 2 || !hasLetter(printed)) return;
    int p = name.end();
    if (f.at(f.skip(p)) == '"' || bounded && (f.at(p) == '?' || f.at(p) == '\uFFFD')) p = f.skip(p) + 1;
    List<Span> others = new ArrayList<>();
    if (!bounded && name != found) others.add(names.quoted(f.skip(found.end())));
    for (int i = 0; i < MOST_ALIASES; i++) {
      Span alias = aliases.read(p, printed);
      if (alias == null) break;
      others.add(alias);
      p = alias.end();
      if (f.at(f.skip(p)) == '"') p = f.skip(p) + 1;
      if (f.at(f.skip(p)) == ')') p = f.skip(p) + 1;
    }
    Organisme.Type shown = Names.type(printed);
    boolean saysAssociation = type == Organisme.Type.ASSOCIATION && shown != Organisme.Type.AUTRE;
    Organisme.Type told = saysAssociation || type == Organisme.Type.ENTREPRISE || type == Organisme.Type.AUTRE ? type : shown;
    cues.add(new Cue(name, others, told, bounded || !others.isEmpty(), rule, confidence));
  }

  /** "« Gestion d'Hébergement (GH) »": a sigle within the quotes is another name. */
  private Span withoutSigle(Span name) {
    if (f.at(name.end() - 1) != ')') return name;
    int open = f.original().lastIndexOf('(', name.end());
    if (open <= name.start() + 2 || !Names.isSigle(f.original().substring(open + 1, name.end() - 1))) return name;
    return new Span(name.start(), f.back(open));
  }

  /** "Cercle bouliste « La Quadrette »": what is quoted behind a name that tells the sort of association belongs to it. */
  private Span withQuoted(Span name) {
    int open = f.skipInParagraph(name.end());
    if (f.at(open) != '"' || !f.isUpper(f.skip(open + 1)) || NameShapes.likely(f, name.start()) < 0) return name;
    Span quoted = names.quoted(open);
    return quoted == null ? name : new Span(name.start(), f.skip(quoted.end()) + 1);
  }

  private static boolean hasLetter(String printed) {
    for (int i = 0; i < printed.length(); i++) if (Character.isLetter(printed.charAt(i))) return true;
    return false;
  }
}
