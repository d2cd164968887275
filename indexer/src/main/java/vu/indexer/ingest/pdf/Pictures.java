package vu.indexer.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures of a page whose format this Java cannot draw: they would be left white without a word. */
final class Pictures {
  private static final Map<COSName, String> FORMATS = Map.of(COSName.JPX_DECODE, "JPEG2000", COSName.JBIG2_DECODE, "JBIG2");
  /** Forms in forms. */
  private static final int DEEPEST = 8;

  private Pictures() {}

  /** Names of such formats, for instance {@code JPEG2000}; empty when all can be drawn. */
  static List<String> unreadable(PDPage page) {
    List<String> formats = new ArrayList<>();
    try {
      look(page.getResources(), 0, formats);
    } catch (IOException | RuntimeException e) {
      return formats;
    }
    return formats;
  }

  private static void look(PDResources resources, int depth, List<String> formats) throws IOException {
    if (resources == null || depth > DEEPEST) return;
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDFormXObject form) look(form.getResources(), depth + 1, formats);
      else if (object instanceof PDImageXObject image) note(image.getCOSObject().getFilters(), formats);
    }
  }

  private static void note(COSBase filters, List<String> formats) {
    for (Map.Entry<COSName, String> format : FORMATS.entrySet()) {
      boolean used = format.getKey().equals(filters) || filters instanceof COSArray several && several.toList().contains(format.getKey());
      if (used && !ImageIO.getImageReadersByFormatName(format.getValue()).hasNext()) formats.add(format.getValue());
    }
  }
}
