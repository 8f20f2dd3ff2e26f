package candour.web.screen;

import candour.board.AgencyDetails;
import candour.document.Disclosure;
import candour.document.DocumentDetails;
import candour.document.DocumentKind;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a document is called and how it stands. */
final class DocumentFields extends Div {
    private final TextField title;
    private final Select<DocumentKind> kind = new Select<>();
    private final Select<AgencyDetails> origin = new Select<>();
    private final RadioButtonGroup<Disclosure> disclosure = new RadioButtonGroup<>(Words.of("documents.disclosure"));
    private final DateParts shared;
    private final transient List<AgencyDetails> catalogue;

    /** @param name begins the ids of the fields, since two of these can stand on a page */
    DocumentFields(String name, List<AgencyDetails> catalogue) {
        this.catalogue = List.copyOf(catalogue);
        addClassName("documentfields");
        title = Fields.text(name + "-title", "documents.title", "documents.title.hint");
        title.setMaxLength(200);
        kind.setId(name + "-kind");
        kind.setLabel(Words.of("documents.kind"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(value -> value == null ? "" : Words.of("document.kind", value));
        origin.setId(name + "-origin");
        origin.setLabel(Words.of("documents.origin"));
        origin.setItems(this.catalogue);
        origin.setItemLabelGenerator(agency -> agency == null ? Words.of("documents.origin.none") : agency.name());
        origin.setEmptySelectionAllowed(true);
        origin.setEmptySelectionCaption(Words.of("documents.origin.none"));
        disclosure.setId(name + "-disclosure");
        disclosure.setItems(Disclosure.values());
        disclosure.setItemLabelGenerator(value -> Words.of("document.disclosure", value));
        disclosure.setValue(Disclosure.NOT_CONSIDERED);
        shared = new DateParts(name + "-shared", Words.of("documents.shared"), Words.of("documents.shared.hint"));
        add(title, kind, origin, disclosure, shared);
    }

    void show(DocumentDetails document) {
        title.setValue(document.title());
        kind.setValue(document.kind());
        origin.setValue(catalogue.stream()
                .filter(agency ->
                        document.originAgency().filter(agency.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
        disclosure.setValue(document.disclosure());
        document.sharedWithPoliceOn().ifPresent(shared::show);
    }

    void clear() {
        title.clear();
        kind.clear();
        origin.clear();
        disclosure.setValue(Disclosure.NOT_CONSIDERED);
        shared.clear();
    }

    DocumentForm typed() {
        return new DocumentForm(
                title.getValue(),
                Optional.ofNullable(kind.getValue()),
                Optional.ofNullable(origin.getValue()).map(AgencyDetails::id),
                Optional.ofNullable(disclosure.getValue()).orElse(Disclosure.NOT_CONSIDERED),
                shared.typed());
    }

    void takeFocus() {
        title.focus();
    }

    /** By the names that complaints give them. */
    Map<String, Faultable> byName() {
        var fields = new LinkedHashMap<String, Faultable>();
        fields.put("title", Fields.faultable(title));
        fields.put("kind", Fields.faultable(kind));
        fields.put("shared", shared);
        return fields;
    }
}
