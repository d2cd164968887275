package vu.server.synthetic;

/**
 * One act of a register: what others print when they cite it.
 *
 * @param rank place in the register, from 0
 * @param target rank of the earlier act it renews or changes; -1 when there is none
 */
record Entry(House house, int rank, Session session, String number, Matter matter, Deed deed, int target, String title) {
  /** The body in its usual name. */
  String body() {
    return house.body(session.council());
  }

  /** Path of its file below the folder of the corpus. */
  String path() {
    return house.folder() + "/" + session.year() + "/" + session.date() + "_" + number.replaceAll("[ /]", "-") + ".txt";
  }
}
