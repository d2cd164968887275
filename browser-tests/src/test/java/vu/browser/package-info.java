/**
 * Journeys through the whole site in a real Chromium, over the demonstration corpus. {@link vu.browser.DemoSite} serves it,
 * {@link vu.browser.Browsing} opens pages and notices what a person would: a script that fails, a page wider than the screen.
 *
 * <p>Without a browser the tests are skipped with a line on standard error; {@code -Dbrowser.required=true} makes that a
 * failure. {@code -Dchromium.path=…} or {@code CHROMIUM_PATH} names one that is not on the path. Screenshots are left in
 * {@code target/screenshots}.
 */
package vu.browser;
