package vu.server.harvest;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses may be asked: http and https, and hosts of the public internet. A list comes from elsewhere; it must not make
 * this machine ask its own services or those of the network it stands in.
 *
 * @param local true when every host may be asked
 * @param hosts when there are some, only these may be asked
 */
record PublicAddresses(boolean local, Set<String> hosts) {
  private record Range(int prefix, int bits) {
    boolean holds(int address) {
      return address >>> (32 - bits) == prefix >>> (32 - bits);
    }
  }

  /** Not of the internet at large: RFC 6890 and its successors. */
  private static final List<Range> RESERVED =
      List.of(
          range(0, 0, 0, 8), range(10, 0, 0, 8), range(100, 64, 0, 10), range(127, 0, 0, 8), range(169, 254, 0, 16), range(172, 16, 0, 12),
              range(192, 0, 0, 24), range(192, 0, 2, 24),
          range(192, 88, 99, 24), range(192, 168, 0, 16), range(198, 18, 0, 15), range(198, 51, 100, 24), range(203, 0, 113, 24),
              range(224, 0, 0, 4), range(240, 0, 0, 4));

  PublicAddresses {
    hosts = Set.copyOf(hosts);
  }

  private static Range range(int a, int b, int c, int bits) {
    return new Range(a << 24 | b << 16 | c << 8, bits);
  }

  /**
   * Looks the host up, and all its addresses must be public.
   *
   * @throws Refused with a French reason when the address may not be asked
   */
  void check(URI address) throws Refused {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) throw new Refused("adresse", "seules les adresses http et https sont demandées");
    String host = address.getHost();
    if (host == null || address.getRawUserInfo() != null) throw new Refused("adresse", "adresse sans hôte, ou avec un nom d'utilisateur");
    if (!hosts.isEmpty() && !hosts.contains(host.toLowerCase(Locale.ROOT)))
      throw new Refused("hote", "l'hôte " + host + " n'est pas de ceux de la source");
    if (local) return;
    for (InetAddress one : lookUp(host)) if (!isPublic(one))
      throw new Refused("adresse-locale", "l'hôte " + host + " a une adresse qui n'est pas publique (--allow-local la permet)");
  }

  private static InetAddress[] lookUp(String host) throws Refused {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new Refused("hote-inconnu", "l'hôte " + host + " est inconnu");
    }
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) return isPublic(bytes, 0);
    boolean global = (bytes[0] & 0xE0) == 0x20;
    boolean documentation = at(bytes, 0) == 0x2001 && at(bytes, 2) == 0x0DB8;
    boolean teredo = at(bytes, 0) == 0x2001 && at(bytes, 2) == 0;
    boolean sixToFour = at(bytes, 0) == 0x2002;
    return global && !documentation && !teredo && !sixToFour;
  }

  private static boolean isPublic(byte[] bytes, int from) {
    int address = at(bytes, from) << 16 | at(bytes, from + 2);
    return RESERVED.stream().noneMatch(range -> range.holds(address));
  }

  private static int at(byte[] bytes, int from) {
    return (bytes[from] & 0xFF) << 8 | bytes[from + 1] & 0xFF;
  }
}
