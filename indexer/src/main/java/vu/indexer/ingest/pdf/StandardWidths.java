package vu.indexer.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;

/**
 * Sets the font of the text that follows, and before that gives it the widths of its letters when the file leaves them out because the font is
 * one of the fourteen that every reader knows (ISO 32000-1, 9.6.2.2). PDFBox knows them too, but measures a font whose encoding was changed by
 * whatever font of the machine looks like it: the letters of one word then lie between those of the next, on some machines and not on others.
 */
final class StandardWidths extends SetFontAndSize {
  private static final int CODES = 256;

  StandardWidths(PDFStreamEngine engine) {
    super(engine);
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    PDResources resources = getContext().getResources();
    if (!operands.isEmpty() && operands.getFirst() instanceof COSName name && resources != null) {
      COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
      COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
      if (font != null && lacksWidths(font)) complete(font);
    }
    super.process(operator, operands);
  }

  private static boolean lacksWidths(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT);
    if (font.containsKey(COSName.WIDTHS) || name == null || !Standard14Fonts.containsName(name)) return false;
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    return descriptor == null
        || !descriptor.containsKey(COSName.FONT_FILE) && !descriptor.containsKey(COSName.FONT_FILE2) && !descriptor.containsKey(COSName.FONT_FILE3);
  }

  private static void complete(COSDictionary font) throws IOException {
    if (!(PDFontFactory.createFont(font) instanceof PDSimpleFont simple) || simple.getEncoding() == null) return;
    FontMetrics metrics = Standard14Fonts.getAFM(font.getNameAsString(COSName.BASE_FONT));
    COSArray widths = new COSArray();
    for (int code = 0; code < CODES; code++) widths.add(new COSFloat(width(metrics, simple.getEncoding(), code)));
    font.setInt(COSName.FIRST_CHAR, 0);
    font.setInt(COSName.LAST_CHAR, CODES - 1);
    font.setItem(COSName.WIDTHS, widths);
  }

  /** In thousandths of the size; that of a usual letter for a name which the metrics do not list. */
  private static float width(FontMetrics metrics, Encoding encoding, int code) {
    String glyph = switch (encoding.getName(code)) {
      case "nbspace", ".notdef" -> "space";
      case "sfthyphen" -> "hyphen";
      case String name -> name;
    };
    float width = metrics.getCharacterWidth(glyph);
    return width > 0 ? width : metrics.getAverageCharacterWidth();
  }
}
