package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.draft.DraftRow;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** A person's drafts that were not sent, by when they were begun and saved, and nothing of what stands in them. */
final class UnsentDrafts extends Section {
    private final UnorderedList list = styled(new UnorderedList(), "unsent");
    private final Span thrown = new Span();

    UnsentDrafts(List<DraftRow> drafts, Consumer<DraftRow> goOn, Consumer<DraftRow> throwAway) {
        addClassName("panel");
        setId("unsent");
        getElement().setAttribute("tabindex", "-1");
        thrown.getElement().setAttribute("role", "status");
        add(
                new Header(new H2(Words.of("unsent.title"))),
                styled(new Div(styled(new Paragraph(Words.of("unsent.lede")), "meta"), list, thrown), "body stack"));
        drafts.forEach(draft -> list.add(item(draft, goOn, throwAway)));
        setVisible(!drafts.isEmpty());
    }

    private ListItem item(DraftRow draft, Consumer<DraftRow> goOn, Consumer<DraftRow> throwAway) {
        String begun = Words.of("unsent.begun", Said.moment(draft.begunAt()), Said.moment(draft.savedAt()));
        var item = new ListItem();
        var on = styled(new NativeButton(Words.of("unsent.goOn"), click -> goOn.accept(draft)), "btn small");
        var away = styled(
                new NativeButton(Words.of("unsent.throwAway"), click -> {
                    throwAway.accept(draft);
                    list.remove(item);
                    thrown.setText(Words.of("unsent.thrown"));
                    getElement().callJsFunction("focus");
                }),
                "btn quiet small");
        on.getElement().setAttribute("aria-label", Words.of("unsent.goOn") + ": " + begun);
        away.getElement().setAttribute("aria-label", Words.of("unsent.throwAway") + ": " + begun);
        item.add(new Span(begun), styled(new Div(on, away), "row"));
        return item;
    }
}
