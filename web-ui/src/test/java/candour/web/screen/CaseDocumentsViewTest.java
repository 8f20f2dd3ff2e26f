package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.document.Disclosure;
import candour.document.DocumentState;
import candour.identity.Capacity;
import candour.kernel.Phrase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("intake")
class CaseDocumentsViewTest {
    private static final String ADDRESS = "/b/ash/cases/" + CoreStandIn.CASE + "/documents";

    @AfterEach
    void close() {
        Shown.close();
    }

    private static CoreStandIn core(Capacity capacity, DocumentState... states) {
        var core = new CoreStandIn(capacity);
        for (DocumentState state : states) {
            core.documents.held.add(DocumentsStandIn.document(core.documents.held.size() + 1, state, false));
        }
        return core;
    }

    private static List<NativeButton> buttons(String words) {
        return _find(NativeButton.class).stream()
                .filter(button -> button.getText().equals(words))
                .toList();
    }

    private static List<Anchor> downloads() {
        return _find(Anchor.class).stream()
                .filter(link -> link.getText().equals("Download"))
                .toList();
    }

    @Test
    void each_document_says_what_it_is_whose_it_is_and_how_it_stands() {
        Shown.open(core(Capacity.BUSINESS_MANAGER, DocumentState.CLEAN), ADDRESS);

        assertThat(Shown.words(_get(PlainTable.class)))
                .containsSubsequence(
                        "The GP\u2019s letter 1",
                        "Document 1, PDF, 1.2 MB",
                        "Correspondence",
                        "From Ashmere Health",
                        "Sensitive",
                        "Shared with the police on 3 November 2026",
                        "10 November 2026, by Ruth Okell",
                        "Clean");
        assertThat(Shown.words()).doesNotContain("Rowan");
    }

    @Test
    void only_a_clean_one_can_be_downloaded_and_the_others_say_why_not() {
        Shown.open(core(Capacity.BUSINESS_MANAGER, DocumentState.values()), ADDRESS);

        assertThat(downloads()).hasSize(1);
        assertThat(downloads().get(0).getAriaLabel()).contains("Download document 4");
        assertThat(Shown.words())
                .contains(
                        "Waits to be checked",
                        "Is being checked",
                        "In quarantine: the virus scanner is away",
                        "Refused: infected",
                        "Found: Eicar");
    }

    @Test
    void whoever_keeps_none_of_them_is_offered_no_change() {
        Shown.open(core(Capacity.PANEL_MEMBER, DocumentState.CLEAN), ADDRESS);

        assertThat(buttons("Change")).isEmpty();
        assertThat(buttons("Withdraw")).isEmpty();
        assertThat(_find(Upload.class)).hasSize(1);
    }

    @Test
    void whoever_cant_add_one_is_told_who_can() {
        var core = core(Capacity.BOARD_CHAIR);
        core.documents.obstacle = Optional.of(new Phrase("DocumentsAddedByOthers", Map.of()));

        Shown.open(core, ADDRESS);

        assertThat(_find(Upload.class)).isEmpty();
        assertThat(Shown.words(_get(Gate.class))).contains("Add a document", "by the business manager");
    }

    @Test
    void nothing_is_sent_before_it_is_said_what_it_is() {
        Shown.open(core(Capacity.BUSINESS_MANAGER), ADDRESS);

        _click(buttons("Send the document").get(0));

        assertThat(Shown.words(_get(ErrorSummary.class)))
                .contains("Say what the document should be called", "Say what it is");
    }

    @Test
    void how_it_stands_is_changed_from_what_was_seen() {
        var core = core(Capacity.BUSINESS_MANAGER, DocumentState.CLEAN);
        Shown.open(core, ADDRESS);

        _click(buttons("Change").get(0));
        _setValue(_get(TextField.class, spec -> spec.withId("change-title")), "Another title");
        _click(buttons("Save").get(0));

        assertThat(core.documents.relabelled).hasSize(1);
        var command = core.documents.relabelled.get(0);
        assertThat(command.version()).isEqualTo(3);
        assertThat(command.label().title()).isEqualTo("Another title");
        assertThat(command.label().disclosure()).isEqualTo(Disclosure.SENSITIVE);
        assertThat(Shown.words()).contains("Document 1 is saved.");
    }

    @Test
    void whoever_changed_an_older_version_is_told_so_and_sees_the_newest() {
        var core = core(Capacity.BUSINESS_MANAGER, DocumentState.CLEAN);
        core.documents.stale = true;
        Shown.open(core, ADDRESS);

        _click(buttons("Change").get(0));
        _click(buttons("Save").get(0));

        assertThat(Shown.words()).contains("Somebody changed this document since you read it");
    }

    @Test
    void nothing_is_withdrawn_without_a_reason() {
        var core = core(Capacity.BUSINESS_MANAGER, DocumentState.CLEAN);
        Shown.open(core, ADDRESS);

        _click(buttons("Withdraw").get(0));
        _click(buttons("Withdraw document 1").get(0));
        assertThat(core.documents.withdrawn).isEmpty();
        _setValue(_get(TextArea.class, spec -> spec.withId("withdraw-reason")), "Wrong case.");
        _click(buttons("Withdraw document 1").get(0));

        assertThat(core.documents.withdrawn.get(0).reason()).isEqualTo("Wrong case.");
    }

    @Test
    void what_its_sender_called_it_is_shown_on_purpose() {
        var core = core(Capacity.BUSINESS_MANAGER, DocumentState.CLEAN);
        Shown.open(core, ADDRESS);

        _click(buttons("File name").get(0));

        assertThat(core.documents.namesShown).isEqualTo(1);
        assertThat(Shown.words()).contains("Its sender called it: Rowan Larkfield.pdf");
    }
}
