package candour.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListeningTest {
    private static final String TITLE =
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid" + "  timeout inode";

    @Test
    void a_socket_open_to_the_network_is_seen() {
        var table = List.of(
                TITLE,
                "   0: 00000000:46A0 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1",
                "   1: 0100007F:46A1 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4712 1",
                "   2: 0100007F:46A1 0100007F:9999 01 00000000:00000000 00:00000000 00000000     0        0 4713 1");

        var addresses = Listening.addresses(table, Set.of("4711", "4712", "4713"));

        assertThat(addresses).containsExactly("00000000:46A0", "0100007F:46A1");
        assertThat(addresses)
                .filteredOn(address -> !Listening.isLoopback(address))
                .containsExactly("00000000:46A0");
    }

    @Test
    void loopback_is_recognised_in_all_its_forms() {
        assertThat(List.of(
                        "0100007F:46A0",
                        "00000000000000000000000001000000:46A0",
                        "0000000000000000FFFF00000100007F:46A0"))
                .allMatch(Listening::isLoopback);
        assertThat(List.of(
                        "00000000:46A0",
                        "0200A8C0:46A0",
                        "00000000000000000000000000000000:46A0",
                        "0000000000000000FFFF00000200A8C0:46A0"))
                .noneMatch(Listening::isLoopback);
    }
}
