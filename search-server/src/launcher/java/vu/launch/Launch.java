package vu.launch;

import java.lang.reflect.InvocationTargetException;

/** Compiled for Java 8, so that a Java that is too old gives a sentence instead of a class loading error. */
public final class Launch {
  private static final int MINIMUM = 21;

  private Launch() {}

  public static void main(String[] args) throws Throwable {
    String version = System.getProperty("java.specification.version", "0");
    if (Double.parseDouble(version) < MINIMUM) {
      System.err.println("Vu needs Java " + MINIMUM + " or newer; this is Java " + version + ". Run ./vu, which looks for one, or set JAVA_HOME.");
      System.exit(3);
    }
    try {
      Class.forName("vu.server.cli.Main").getMethod("main", String[].class).invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
