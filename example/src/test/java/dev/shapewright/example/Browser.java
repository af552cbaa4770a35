package dev.shapewright.example;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, as Debian's packages {@code chromium} and {@code chromium-driver} install it. */
final class Browser implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "pages");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A browser; where none is installed the tests that want one are skipped, and it is said. */
    static Browser start() {
        Optional<File> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<File> control = onPath("chromedriver");
        if (chromium.isEmpty() || control.isEmpty()) {
            String skipped = "NOT tested in a browser: install chromium and chromium-driver";
            System.err.println(skipped);
            Assumptions.abort(skipped);
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(control.orElseThrow())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<File> onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    /** Opens a page from a file of its own. */
    void open(String name, String page) throws IOException {
        open(name, page, "");
    }

    /**
     * The same.
     *
     * @param fragment what stands behind the address, with its {@code #}
     */
    void open(String name, String page, String fragment) throws IOException {
        Files.createDirectories(FOLDER);
        Path file = Files.writeString(FOLDER.resolve(name + ".html"), page, StandardCharsets.UTF_8);
        driver.get(file.toUri() + fragment);
    }

    /** The size of the window, in the pixels of CSS. */
    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void theme(String theme) {
        media("screen", theme);
    }

    /** What the page is shown on, {@code screen} or {@code print}, and the theme of the system. */
    void media(String medium, String theme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    /** What axe finds wrong for those who see badly or use no pointer: the rule, and where. */
    List<String> barriers() throws IOException {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            driver.executeScript(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
        List<?> found = (List<?>) driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run().then(found => done(found.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ' ' + node.target + ': ' + node.failureSummary))));
                """);
        return Objects.requireNonNull(found).stream().map(String::valueOf).toList();
    }

    /** What the page has said on its console since it was asked last. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Goes back to where the browser has been before. */
    void back() {
        driver.navigate().back();
    }

    /** Presses a key, wherever the focus is. */
    void press(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** Draws two fingers apart, or together, over the middle of an element: from one distance to another. */
    void pinch(String selector, int from, int to) {
        Rectangle box = find(selector).getRect();
        int x = box.x + box.width / 2;
        int y = box.y + box.height / 2;
        driver.perform(List.of(finger("left", x, y, -from / 2, -to / 2), finger("right", x, y, from / 2, to / 2)));
    }

    private static Sequence finger(String name, int x, int y, int from, int to) {
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, name);
        return new Sequence(finger, 0)
                .addAction(finger.createPointerMove(Duration.ZERO, PointerInput.Origin.viewport(), x + from, y))
                .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(finger.createPointerMove(Duration.ofMillis(100), PointerInput.Origin.viewport(), x + to, y))
                .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
    }

    /** Drags from the upper left corner of an element. */
    void drag(String selector, int right, int down) {
        Rectangle box = find(selector).getRect();
        new Actions(driver)
                .moveToLocation(box.x + 10, box.y + 10)
                .clickAndHold()
                .moveByOffset(right, down)
                .release()
                .perform();
    }

    /** Drags an element to the right, a pixel at a time. */
    void dragSlowly(WebElement element, int pixels) {
        Actions actions = new Actions(driver).moveToElement(element).clickAndHold();
        for (int i = 0; i < pixels; i++) {
            actions.moveByOffset(1, 0);
        }
        actions.release().perform();
    }

    /** The result of a script. */
    Object ask(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript("return " + script, arguments);
    }

    /** Waits until the page says yes, half a minute at most. */
    void await(String condition, Object... arguments) {
        driver.executeAsyncScript(
                "const poll = () => " + condition
                        + " ? arguments[arguments.length - 1]() : setTimeout(poll, 20); poll();",
                arguments);
    }

    /** A picture of the window, to be looked at. */
    void screenshot(String name) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
