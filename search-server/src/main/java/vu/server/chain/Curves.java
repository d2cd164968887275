package vu.server.chain;

import java.util.List;
import java.util.Locale;
import vu.web.pages.Picture;

/** Lines from what cites to what is cited: between columns a curve from side to side, through columns straight, within one a bow. */
final class Curves {
  private static final int BOW = 34;

  private Curves() {}

  /** @param way heights at which the line passes the columns between, from the citing box */
  static String path(Picture.Box from, Picture.Box to, List<Integer> way, int across) {
    boolean within = from.column() == to.column(), left = to.column() < from.column();
    int x = left ? from.x() : from.x() + from.width(), y = from.y() + from.height() / 2;
    int endX = left || within ? to.x() + to.width() : to.x(), endY = to.y() + to.height() / 2;
    StringBuilder path = new StringBuilder("M" + x + " " + y);
    for (int height : way) {
      int near = left ? x - across + from.width() : x + across - from.width(), far = left ? near - from.width() : near + from.width();
      path.append(curve(x, y, near, height, BOW)).append("H").append(far);
      x = far;
      y = height;
    }
    if (within) return path + String.format(Locale.ROOT, "C%d %d %d %d %d %d", x + BOW, y, endX + BOW, endY, endX, endY);
    return path + curve(x, y, endX, endY, Math.max(BOW, Math.abs(endX - x) / 2));
  }

  private static String curve(int x, int y, int endX, int endY, int reach) {
    int way = endX < x ? -reach : reach;
    return String.format(Locale.ROOT, "C%d %d %d %d %d %d", x + way, y, endX - way, endY, endX, endY);
  }
}
