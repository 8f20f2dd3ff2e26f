package candour.deploy.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;

/** A way to look at a screen: how wide, in which colours, in letters of what size. */
enum Look {
    WIDE("1440-light", 1440, 900, ColorScheme.LIGHT, 100),
    PHONE("390-light", 390, 844, ColorScheme.LIGHT, 100),
    DARK("1440-dark", 1440, 900, ColorScheme.DARK, 100),
    DARK_PHONE("390-dark", 390, 844, ColorScheme.DARK, 100),
    /** The narrowest that WCAG asks for: what a window of 1280 shows at four times its size. */
    NARROWEST("320-light", 320, 640, ColorScheme.LIGHT, 100),
    /** Twice as large as their owner's browser shows other pages. */
    LARGE_TEXT("1440-text-200", 1440, 900, ColorScheme.LIGHT, 200),
    /** On paper as wide as A4, from a screen that is dark. */
    PRINT("794-print", 794, 1123, ColorScheme.DARK, 100);

    /** How large letters are in browsers that nobody has told otherwise. */
    private static final int PIXELS = 16;

    private final String label;
    private final int width;
    private final int height;
    private final ColorScheme colours;
    private final int text;

    Look(String label, int width, int height, ColorScheme colours, int text) {
        this.label = label;
        this.width = width;
        this.height = height;
        this.colours = colours;
        this.text = text;
    }

    /** As names of pictures say it. */
    String label() {
        return label;
    }

    /** What a browser that looks like this from the beginning is asked for. */
    Browser.NewContextOptions asked() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Turns a page that is open to this look; what was typed and opened stays. */
    void turn(Page page) {
        page.setViewportSize(width, height);
        var letters = new JsonObject();
        letters.addProperty("standard", PIXELS * text / 100);
        var asked = new JsonObject();
        asked.add("fontSizes", letters);
        var browser = page.context().newCDPSession(page);
        browser.send("Page.setFontSizes", asked);
        browser.detach();
        // last, since the end of that session takes the medium back
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setMedia(this == PRINT ? Media.PRINT : Media.SCREEN)
                .setColorScheme(colours));
    }
}
