package vu.browser;

import java.util.List;

/** One page of each kind, over the demonstration corpus. */
final class Addresses {
  static final String AMP_2025 = "/deliberations/amp/17495-25-bm";
  static final String LYON_2019 = "/deliberations/lyon/2019-3853";

  static final List<String> ALL =
      List.of(
          "/", "/deliberations?q=interconnect%C3%A9s&collectivite=lyon", "/deliberations?q=zzzzzz", AMP_2025, LYON_2019,
          "/organismes", "/organismes/reseau-des-territoires-innovants",
          "/textes", "/textes/fr:loi:2014-58", "/textes/fr:code:LEGITEXT000006070633",
          "/verifier", "/absents", AMP_2025 + "/chaine", AMP_2025 + "/citer", AMP_2025 + "/dossier?avec=amp/15206-23-bm",
          "/delegations", "/chemin?de=amp/17495-25-bm&a=amp/8073-20-cm",
          "/depenses", "/subventions", "/donnees", "/comparaison", "/couverture", "/aide", "/a-propos", "/accessibilite");

  private Addresses() {}
}
