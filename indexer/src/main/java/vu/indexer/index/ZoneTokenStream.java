package vu.indexer.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import vu.indexer.index.words.Token;

/** The words of a zone as Lucene indexes them. At one position stand the form of a word, its stem, the word with its accents, and the parts of a number. */
final class ZoneTokenStream extends TokenStream {
  private record Term(String text, int increment, Token token) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
  private final Iterator<Term> terms;

  ZoneTokenStream(List<List<Token>> runs) {
    List<Term> all = new ArrayList<>();
    int gap = 0;
    for (List<Token> run : runs) {
      for (Token token : run) {
        all.add(new Term(token.form(), 1 + gap, token));
        if (token.stem() != null) all.add(new Term(Schema.stem(token.stem()), 0, token));
        if (token.accented() != null) all.add(new Term(Schema.accented(token.accented()), 0, token));
        for (String other : token.others()) all.add(new Term(other, 0, token));
        gap = 0;
      }
      gap = Schema.GAP;
    }
    this.terms = all.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!terms.hasNext()) return false;
    clearAttributes();
    Term next = terms.next();
    term.append(next.text);
    increment.setPositionIncrement(next.increment);
    offset.setOffset(next.token.start(), next.token.end());
    return true;
  }
}
