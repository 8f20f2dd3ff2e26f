package candour.web.screen;

import static candour.web.screen.Pieces.link;

import candour.web.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** At the top of a form that can't be sent yet: what is kept, and a link to each field that needs something. */
final class ErrorSummary extends Div {
    private final H2 heading = new H2();
    private final UnorderedList links = new UnorderedList();

    ErrorSummary() {
        addClassName("errorsummary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        links.addClassName("stack-s");
        setVisible(false);
    }

    /** Begins anew: says what happened, with no field named yet. */
    void begin(String titleKey) {
        links.removeAll();
        removeAll();
        heading.setText(Words.of(titleKey));
        add(heading, links);
    }

    /**
     * Says each complaint at its field and, with a link there, at the top; nothing when there is none.
     *
     * @param fields by the names that complaints use
     * @return whether there was anything to complain of
     */
    boolean complain(String titleKey, Map<String, Faultable> fields, List<Complaint> complaints) {
        fields.values().forEach(field -> field.fault(""));
        setVisible(false);
        begin(titleKey);
        for (Complaint complaint : complaints) {
            Optional.ofNullable(fields.get(complaint.field())).ifPresent(field -> {
                field.fault(complaint.sentence());
                point(complaint.sentence(), field);
            });
        }
        if (complaints.isEmpty()) {
            return false;
        }
        takeFocus();
        return true;
    }

    void point(String sentence, Faultable field) {
        Anchor go = link("#", sentence, "");
        go.getElement().addEventListener("click", click -> field.focus()).preventDefault();
        links.add(new ListItem(go));
    }

    void say(String sentence) {
        add(new Paragraph(sentence));
    }

    /** Shows itself and takes the focus, so that it is read and heard first. */
    void takeFocus() {
        setVisible(true);
        getElement().callJsFunction("focus");
        getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }
}
