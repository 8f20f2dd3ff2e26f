package candour.deploy.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Goes through a whole screen by Tab, as somebody without a mouse does, and looks where the focus is. */
final class Tabbing {
    private static final int FAR = 300;

    /** What is wrong with where the focus is now; null when it has left the page. */
    private static final String HERE = """
            () => {
                const at = document.activeElement;
                if (!at || at === document.body) return null;
                const whole = at.closest('vaadin-text-field, vaadin-text-area, vaadin-select, vaadin-checkbox, vaadin-radio-button, vaadin-combo-box, .find') || at;
                const box = whole.getBoundingClientRect();
                const faults = [];
                const ringed = [at, whole].some(part => {
                    const style = getComputedStyle(part);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                });
                if (!ringed && !whole.hasAttribute('focus-ring')) faults.push('nothing shows the focus at');
                const points = [[.5, .5], [.1, .2], [.9, .8], [.5, .1], [.5, .9]].map(([x, y]) => [
                    Math.min(Math.max(box.left + box.width * x, 1), innerWidth - 1),
                    Math.min(Math.max(box.top + box.height * y, 1), innerHeight - 1)]);
                const shown = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
                    && points.some(([x, y]) => { const top = document.elementFromPoint(x, y); return top && (whole.contains(top) || top.contains(whole)); });
                if (!shown) faults.push('the focus is where nobody sees it, at');
                return faults.map(fault => fault + ' ' + at.outerHTML.slice(0, 140)).join('; ');
            }""";

    private static final String ORDERED = """
            () => [...document.querySelectorAll('[tabindex]')].filter(part => part.tabIndex > 0).map(part => part.outerHTML.slice(0, 140))""";

    /** In the content; or behind it, if there is nothing to stop at. */
    private static final String PAST_THE_NAVIGATION = """
            () => {
                const main = document.querySelector('main'), at = document.activeElement;
                return main.contains(at) || at === document.body
                    || !main.querySelector('a[href], button, input, select, textarea, summary')
                        && (main.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
            }""";

    private Tabbing() {}

    /** The first stop is the skip link, which leads to the content; each stop is seen, and after the last the page is left. */
    static List<String> faults(Page page) {
        var faults = new ArrayList<String>();
        ((List<?>) page.evaluate(ORDERED)).forEach(part -> faults.add("an order of its own has " + part));
        page.keyboard().press("Tab");
        if (page.locator(".skip:focus").count() != 1) {
            faults.add("the first stop isn't the skip link");
        }
        int stops = 0;
        for (Object here = page.evaluate(HERE); here != null; here = page.evaluate(HERE)) {
            if (!here.equals("")) {
                faults.add((String) here);
            }
            if (++stops > FAR) {
                faults.add("Tab never leaves the page");
                return faults;
            }
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Tab");
        if (page.locator(".skip:focus").count() != 1) {
            faults.add("Tab leaves the page before its end");
            return faults;
        }
        page.keyboard().press("Enter");
        page.waitForFunction("() => location.hash === '#content'");
        page.keyboard().press("Tab");
        if (!(Boolean) page.evaluate(PAST_THE_NAVIGATION)) {
            faults.add("the skip link doesn't lead to the content");
        }
        page.evaluate("document.activeElement.blur()");
        return faults;
    }
}
