package vu.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A Chromium that keeps to itself, and what goes wrong in its pages. */
final class Browsing implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final List<String> QUIET =
      List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
          "--disable-component-update", "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> faults = new ArrayList<>();

  private Browsing(Path executable) {
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
  }

  /** Starts a browser; skips the test, or fails it when a browser is required, when there is none. */
  static Browsing start() {
    Optional<Path> executable = executable();
    if (executable.isPresent()) return new Browsing(executable.get());
    String message = "No Chromium or Chrome was found: browser tests are skipped (apt-get install chromium, or -Dchromium.path=...)";
    System.err.println(message);
    if (Boolean.getBoolean("browser.required")) fail(message);
    return Assumptions.abort(message);
  }

  private static Optional<Path> executable() {
    String named = System.getProperty("chromium.path", System.getenv("CHROMIUM_PATH"));
    Stream<Path> onPath =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable").map(name -> Path.of(folder, name)));
    return Stream.concat(Stream.ofNullable(named).map(Path::of), onPath).filter(Files::isExecutable).findFirst();
  }

  /** A new page of this width in this theme. Every message of an error in its console counts as a fault. */
  Page page(int width, ColorScheme theme) {
    return page(options(width, theme).setPermissions(List.of("clipboard-read", "clipboard-write")));
  }

  Page pageWithoutScripts() {
    return page(options(1400, ColorScheme.LIGHT).setJavaScriptEnabled(false));
  }

  private static Browser.NewContextOptions options(int width, ColorScheme theme) {
    return new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(theme).setLocale("fr-FR");
  }

  private Page page(Browser.NewContextOptions options) {
    Page page = browser.newContext(options).newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) faults.add(page.url() + ": " + message.text());
    });
    page.onPageError(error -> faults.add(page.url() + ": " + error));
    page.onRequest(request -> {
      if (!request.url().startsWith("http://127.0.0.1:")) faults.add(page.url() + " asks for " + request.url());
    });
    return page;
  }

  Page page() {
    return page(1400, ColorScheme.LIGHT);
  }

  /** Fails when a page printed an error, threw one, or asked for something elsewhere since the last time. */
  void noFault() {
    List<String> found = List.copyOf(faults);
    faults.clear();
    assertEquals(List.of(), found);
  }

  static void fitsTheScreen(Page page) {
    Object wider = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertTrue(((Number) wider).intValue() <= 0, page.url() + " is " + wider + " pixels wider than the screen");
  }

  static void screenshot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
