package candour.deploy.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A visit without a mouse: whatever is wanted is reached by Tab, or it can't be reached. */
final class Keys {
    private static final int FAR = 200;

    private Keys() {}

    /** Takes the first of a group of choices. */
    static void choose(Visit visit, String group) {
        reach(visit.page(), visit.page().locator(group));
        visit.page().keyboard().press("Space");
        visit.settled();
    }

    static void press(Visit visit, Locator button) {
        reach(visit.page(), button);
        visit.page().keyboard().press("Enter");
        visit.settled();
    }

    static void type(Page page, Locator field, String text) {
        reach(page, field);
        page.keyboard().type(text);
    }

    static void reach(Page page, Locator wanted) {
        for (int i = 0; i < FAR; i++) {
            if ((Boolean) wanted.evaluate("wanted => wanted.contains(document.activeElement)")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + wanted);
    }

    static Locator button(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
