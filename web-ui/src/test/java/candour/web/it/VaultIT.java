package candour.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.identity.Capacity;
import candour.tenancy.BoardId;
import candour.tenancy.Place;
import candour.tenancy.Sealed;
import candour.tenancy.Vault;
import candour.work.Work;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is sealed opens in its own place only. */
@ExtendWith(ArquillianExtension.class)
@Tag("isolation")
class VaultIT {
    private static final Place HERE = new Place("referral_subject", UUID.randomUUID(), "name");

    @Inject
    Work work;

    @Inject
    Vault vault;

    @Inject
    PlantedService planted;

    @BeforeEach
    void open() {
        Boards.open();
    }

    private <T> T in(BoardId board, Supplier<T> task) {
        return work.inBoard(board, Boards.member(board, Capacity.BUSINESS_MANAGER), () -> planted.run(task));
    }

    @Test
    void what_was_sealed_opens_in_its_place() {
        Sealed sealed = in(Boards.ASH, () -> vault.seal("CANARY-ASH", HERE));

        assertThat(in(Boards.ASH, () -> vault.open(sealed, HERE))).isEqualTo("CANARY-ASH");
        assertThat(new String(sealed.ciphertext(), StandardCharsets.ISO_8859_1)).doesNotContain("CANARY");
    }

    @Test
    void it_does_not_open_in_another_board() {
        Sealed sealed = in(Boards.ASH, () -> vault.seal("CANARY-ASH", HERE));

        assertThatThrownBy(() -> in(Boards.BEX, () -> vault.open(sealed, HERE)))
                .isInstanceOf(Vault.DoesNotOpen.class)
                .hasMessageNotContaining("CANARY");
    }

    @Test
    void it_does_not_open_in_another_row_or_column() {
        Sealed sealed = in(Boards.ASH, () -> vault.seal("CANARY-ASH", HERE));
        var otherRow = new Place(HERE.table(), UUID.randomUUID(), HERE.column());
        var otherColumn = new Place(HERE.table(), HERE.row(), "born");

        assertThatThrownBy(() -> in(Boards.ASH, () -> vault.open(sealed, otherRow)))
                .isInstanceOf(Vault.DoesNotOpen.class);
        assertThatThrownBy(() -> in(Boards.ASH, () -> vault.open(sealed, otherColumn)))
                .isInstanceOf(Vault.DoesNotOpen.class);
    }
}
