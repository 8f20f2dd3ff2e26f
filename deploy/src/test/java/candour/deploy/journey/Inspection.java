package candour.deploy.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a screen as it stands: by axe, and by rules of ours that every screen keeps. */
final class Inspection {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private static final String BEYOND_THE_EDGE = """
            document.documentElement.scrollWidth <= innerWidth ? []
                : (parts => parts.length > 0 ? parts : ['a text that is wider than what it stands in'])(
                    [...document.querySelectorAll('body *')]
                    .filter(part => part.getBoundingClientRect().right > innerWidth + 1)
                    .map(part => part.tagName + '.' + part.className + '#' + part.id))""";

    private static final List<Rule> OURS = List.of(
            new Rule("scrolls sideways by", BEYOND_THE_EDGE),
            new Rule("hasn't one h1, but", """
                    (all => all.length === 1 ? [] : ['' + all.length])([...document.querySelectorAll('h1')])"""),
            new Rule("has a title that doesn't end with the product's name", """
                    / (· Candour)$/.test(document.title) || document.title === '' ? [] : [document.title]"""),
            new Rule("leaves out a level of headings before", """
                    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
                        .filter(heading => heading.checkVisibility() && !heading.closest('dialog, vaadin-dialog-overlay'))
                        .filter((heading, i, all) => i > 0 && +heading.tagName[1] > +all[i - 1].tagName[1] + 1)
                        .map(heading => heading.outerHTML)"""),
            new Rule("has targets smaller than 24 pixels", """
                    [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button], [role=tab]')]
                        .map(part => part.closest('vaadin-checkbox, vaadin-radio-button, vaadin-select, vaadin-text-field, vaadin-text-area') || part)
                        .filter(part => part.checkVisibility({ visibilityProperty: true }) && !part.closest('.sr') && !part.matches('.skip'))
                        .filter(part => !(part.matches('p > a, li > a, span > a, dd > a') && getComputedStyle(part).display === 'inline'
                            && part.parentElement.textContent.trim() !== part.textContent.trim())) // in a sentence
                        .filter(part => { const box = part.getBoundingClientRect(); return box.height < 23.5 || box.width < 23.5; })
                        .map(part => part.outerHTML.slice(0, 160))"""));

    private Inspection() {}

    /** One sentence each; none if all is well. */
    static List<String> faults(Page page) {
        var faults = new ArrayList<String>();
        new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(violation -> faults.add("breaks axe's " + violation.getId() + ": "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .toList()));
        for (Rule rule : OURS) {
            var found = (List<?>) page.evaluate("() => " + rule.script());
            if (!found.isEmpty()) {
                faults.add(rule.says() + " " + found);
            }
        }
        return faults;
    }

    /** What makes the page scroll sideways. */
    static List<String> beyondTheEdge(Page page) {
        return ((List<?>) page.evaluate("() => " + BEYOND_THE_EDGE))
                .stream().map(String::valueOf).toList();
    }

    /** @param script gives what breaks the rule, as a list of texts */
    private record Rule(String says, String script) {}
}
