package vu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code vu}, with Javas that only say their name. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path folder;
  private Path repository;

  @BeforeEach
  void copy() throws IOException {
    repository = Files.createDirectories(folder.resolve("a folder"));
    Path script = Files.copy(Path.of("..", "vu"), repository.resolve("vu"));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createDirectories(repository.resolve("search-server/target"));
    Files.createFile(repository.resolve("search-server/target/vu-all.jar"));
  }

  /** A Java that prints its version and what it is asked to run. */
  private Path java(String version) throws IOException {
    Path home = folder.resolve("jdk-" + version);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s' \"" + version + "\"\nprintf ' [%s]' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private record Ran(int code, String out, String err) {}

  private Ran run(Map<String, String> environment, Path script, String... args) throws Exception {
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(script.toString());
    builder.command().addAll(List.of(args));
    builder.directory(folder.toFile()).environment().putAll(environment);
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), out, Files.readString(folder.resolve("err")));
  }

  @Test
  void itPassesArgumentsAsTheyAreFromAnyFolderAndThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("lien"), repository.resolve("vu"));
    Path second = Files.createSymbolicLink(folder.resolve("lien2"), Path.of("lien"));
    for (Path script : List.of(repository.resolve("vu"), link, second)) {
      Ran ran = run(Map.of("JAVA_HOME", java("21.0.4").toString()), script, "search", "deux mots", "*", "");
      assertEquals(0, ran.code(), ran.err());
      assertTrue(ran.out().endsWith("[-jar] [" + repository.toRealPath() + "/search-server/target/vu-all.jar] [search] [deux mots] [*] []"), ran.out());
      assertTrue(ran.out().contains("[-Dvu.home=" + repository.toRealPath() + "]"), ran.out());
      assertEquals("", ran.err());
    }
  }

  @Test
  void javaHomeCountsWhenItIsRecentEnough() throws Exception {
    assertTrue(run(Map.of("JAVA_HOME", java("25").toString()), repository.resolve("vu"), "x").out().startsWith("25 "));
    String path = java("22.0.1") + "/bin:" + System.getenv("PATH");
    for (String old : List.of("1.8.0_402", "17.0.15")) {
      assertTrue(run(Map.of("JAVA_HOME", java(old).toString(), "PATH", path), repository.resolve("vu"), "x").out().startsWith("22.0.1 "), old);
    }
  }

  @Test
  void itSaysWhenItBuilds() throws Exception {
    Files.delete(repository.resolve("search-server/target/vu-all.jar"));
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path mvn = Files.writeString(bin.resolve("mvn"), "#!/bin/sh\nprintf '%s ' \"$@\"\ntouch search-server/target/vu-all.jar\n");
    Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
    Map<String, String> environment = Map.of("JAVA_HOME", java("21").toString(), "PATH", bin + ":" + System.getenv("PATH"));
    Ran ran = run(environment, repository.resolve("vu"), "check");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.err().startsWith("vu: building") && ran.err().contains("-pl search-server -am package"), ran.err());
    assertTrue(ran.out().startsWith("21 "), "what Maven says is not a result: " + ran.out());
    assertEquals("", run(environment, repository.resolve("vu"), "check").err(), "built once");
  }

  @Test
  void whatJavaKeptOfAnOlderJarIsRemoved() throws Exception {
    Map<String, String> environment = Map.of("JAVA_HOME", java("25").toString());
    Path jar = repository.resolve("search-server/target/vu-all.jar"), archive = Files.createFile(jar.resolveSibling("extract.jsa"));
    FileTime built = Files.getLastModifiedTime(jar);
    Files.setLastModifiedTime(archive, FileTime.from(built.toInstant().plusSeconds(60)));
    run(environment, repository.resolve("vu"), "extract", "x");
    assertTrue(Files.exists(archive), "made from this jar");
    Files.setLastModifiedTime(archive, FileTime.from(built.toInstant().minusSeconds(60)));
    run(environment, repository.resolve("vu"), "extract", "x");
    assertFalse(Files.exists(archive), "made from the jar before");
  }

  @Test
  void withoutALocaleFilesWithAccentsCanStillBeNamed() throws Exception {
    Path home = java("25");
    Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho \"$LC_ALL\"\n");
    Map<String, String> none = Map.of("JAVA_HOME", home.toString(), "LC_ALL", "", "LC_CTYPE", "", "LANG", "");
    assertEquals("C.UTF-8\n", run(none, repository.resolve("vu"), "x").out());
    Map<String, String> plain = Map.of("JAVA_HOME", home.toString(), "LC_ALL", "POSIX", "LANG", "fr_FR.UTF-8");
    assertEquals("C.UTF-8\n", run(plain, repository.resolve("vu"), "x").out());
    Map<String, String> french = Map.of("JAVA_HOME", home.toString(), "LC_ALL", "", "LC_CTYPE", "", "LANG", "fr_FR.UTF-8");
    assertEquals("\n", run(french, repository.resolve("vu"), "x").out(), "a locale that is chosen stays");
  }
}
