package candour.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.identity.Person;
import candour.tenancy.Place;
import candour.tenancy.Sealed;
import candour.tenancy.Vault;
import candour.testing.SampleFiles;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("intake")
class DocumentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final Person SENDER = new Person("issuer", "sender");
    private static final Document.Sending SENDING = new Document.Sending(
            SENDER, "Gwen Hollis", TODAY, OffsetDateTime.of(2026, 11, 10, 9, 0, 0, 0, ZoneOffset.UTC));

    private final Arrival file =
            new Reception(1 << 20).receive(new ByteArrayInputStream(SampleFiles.pdf()), "a.pdf", Optional.empty());
    private final Document document = document(label(Optional.empty()));

    /** Seals nothing; what is sealed is shown where there is a key. */
    private static final class Open extends Vault {
        @Override
        public Sealed seal(String plain, Place place) {
            return new Sealed(SampleFiles.bytes(plain));
        }
    }

    private static DocumentLabel label(Optional<LocalDate> shared) {
        return new DocumentLabel(
                "The GP's letter", DocumentKind.CORRESPONDENCE, Optional.empty(), Disclosure.NOT_CONSIDERED, shared);
    }

    private Document document(DocumentLabel label) {
        return new Document(
                new DocumentPlace(false, new UUID(0, 1)), "ASH-2026-001", 3, label, "x.pdf", file, SENDING, new Open());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private DocumentDetails details(Document of) {
        return of.details(SENDER, Optional.empty());
    }

    @Test
    void nothing_is_handed_out_that_was_not_found_clean() {
        assertThatThrownBy(document::requireHandedOut).isInstanceOf(DocumentNotScanned.class);
        document.scan();
        assertThatThrownBy(document::requireHandedOut).isInstanceOf(DocumentNotScanned.class);
        document.quarantine();
        assertThatThrownBy(document::requireHandedOut).isInstanceOf(DocumentNotScanned.class);
        document.scan();
        document.foundClean();

        document.requireHandedOut();
        assertThat(details(document).isHandedOut()).isTrue();
    }

    @Test
    void what_is_infected_is_never_handed_out_and_never_scanned_again() {
        document.scan();
        var news = document.foundInfected("Eicar");

        assertThat(news.signature()).isEqualTo("Eicar");
        assertThatThrownBy(document::requireHandedOut).isInstanceOf(DocumentIsRefused.class);
        assertThatThrownBy(document::scan).isInstanceOf(DocumentIsRefused.class);
        assertThat(document.isToBeScanned()).isFalse();
        assertThat(details(document).isHandedOut()).isFalse();
    }

    @Test
    void nothing_is_found_without_having_been_scanned() {
        assertThatThrownBy(document::foundClean).isInstanceOf(DocumentNotScanned.class);
        assertThatThrownBy(() -> document.foundInfected("x")).isInstanceOf(DocumentNotScanned.class);
    }

    @Test
    void a_quarantine_is_told_once_and_lasts_longer_each_time() {
        assertThat(document.quarantine()).isPresent();
        assertThat(document.delay()).isEqualTo(Document.DELAYS.get(0));
        assertThat(document.quarantine()).isEmpty();
        assertThat(document.delay()).isEqualTo(Document.DELAYS.get(1));
        for (int i = 0; i < 20; i++) {
            document.quarantine();
        }
        assertThat(document.delay()).isEqualTo(Document.DELAYS.get(3));
    }

    @Test
    void a_newer_version_takes_its_place_once_and_has_its_label() {
        Document newer = document.newer("y.pdf", file, SENDING, new Open());
        document.giveWay(newer);

        assertThat(details(newer).downloadName()).isEqualTo("ASH-2026-001-document-3-version-2.pdf");
        assertThat(details(newer).label()).isEqualTo(details(document).label());
        assertThat(details(document).replacedBy()).contains(newer.id());
        assertThat(details(document).downloadName()).isEqualTo("ASH-2026-001-document-3.pdf");
        assertThatThrownBy(() -> document.newer("z.pdf", file, SENDING, new Open()))
                .isInstanceOf(DocumentIsReplaced.class);
        assertThatThrownBy(() -> document.relabel(label(Optional.empty()), TODAY))
                .isInstanceOf(DocumentIsReplaced.class);
        assertThatThrownBy(() -> document.withdraw("x", "Gwen", TODAY)).isInstanceOf(DocumentIsReplaced.class);
    }

    @Test
    void a_withdrawn_one_stays_with_its_reason_and_is_not_handed_out() {
        document.scan();
        document.foundClean();
        document.withdraw("It belongs to another case.", "Gwen Hollis", TODAY);

        assertThat(details(document).withdrawnReason()).contains("It belongs to another case.");
        assertThatThrownBy(document::requireHandedOut).isInstanceOf(DocumentIsWithdrawn.class);
        assertThatThrownBy(() -> document.withdraw("again", "Gwen", TODAY)).isInstanceOf(DocumentIsWithdrawn.class);
        assertThatThrownBy(() -> document.newer("y.pdf", file, SENDING, new Open()))
                .isInstanceOf(DocumentIsWithdrawn.class);
    }

    @Test
    void the_police_were_given_it_today_at_the_latest() {
        assertThat(details(document(label(Optional.of(TODAY)))).sharedWithPoliceOn())
                .contains(TODAY);
        assertThatThrownBy(() -> document(label(Optional.of(TODAY.plusDays(1)))))
                .isInstanceOf(SharedInTheFuture.class);
        assertThatThrownBy(() -> document.relabel(label(Optional.of(TODAY.plusDays(1))), TODAY))
                .isInstanceOf(SharedInTheFuture.class);
    }

    @Test
    void the_name_that_it_came_with_stands_nowhere_else() {
        assertThat(details(document).toString()).doesNotContain("x.pdf");
        assertThat(document.received().toString()).doesNotContain("x.pdf");
    }
}
