package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;

import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * Whether what stands in a form is saved, near the text and always in sight: being saved, saved when, not saved and why,
 * or without a connection since when. The page itself knows the first and the last before the server does.
 */
@JavaScript("context://theme/drafts.js")
final class SaveState extends Div {
    private static final String SETTLE = "draft-settle";
    private static final String NUMBER = "event.detail";

    private final Span said = styled(new Span(), "said");

    SaveState() {
        addClassNames("saved", "savestate");
        getElement().setAttribute("data-shows", "said").setAttribute("data-gone", Words.of("draft.gone"));
        said.getElement().setAttribute("role", "status");
        var saving = styled(new Span(icon(Icon.WAITS), new Span(Words.of("draft.saving"))), "saving");
        saving.getElement().setAttribute("aria-hidden", "true"); // heard at every key, it would drown the words
        var away = styled(new Span(icon(Icon.WARNING), styled(new Span(), "words")), "away");
        away.getElement().setAttribute("role", "status");
        add(saving, said, away);
        say(Icon.TICK, Words.of("draft.begin"));
    }

    /**
     * Watches what is typed in a form, and asks for it to be saved when no key was pressed for a second, a field was left
     * or the page is hidden.
     *
     * @param form holds the fields and this
     * @param save saves what stands in the form, and says here what came of it
     */
    void watch(Component form, Runnable save) {
        form.getElement().setAttribute("data-draft", true);
        form.getElement()
                .addEventListener(SETTLE, settled -> {
                    save.run();
                    form.getElement()
                            .executeJs(
                                    "window.candourSettled(this, $0)",
                                    settled.getEventData().getNumber(NUMBER));
                })
                .addEventData(NUMBER);
    }

    /** It is saved, as of now. */
    void saved() {
        say(Icon.TICK, Words.of("saved", Said.now()));
    }

    /** It isn't saved, and why. */
    void refused(String sentence) {
        say(Icon.WARNING, Words.of("draft.refused", sentence));
        said.addClassName("warn");
    }

    /** Something else that is so, such as since when a draft is kept. */
    void says(String sentence) {
        say(Icon.TICK, sentence);
    }

    private void say(Icon icon, String sentence) {
        said.removeClassName("warn");
        said.removeAll();
        said.add(icon(icon), new Span(sentence));
    }
}
