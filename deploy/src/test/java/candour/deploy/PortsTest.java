package candour.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void the_ports_are_counted_from_the_base() {
        var ports = Ports.parse(Optional.of(" 20000 "));

        assertThat(ports.webUi()).isEqualTo(20080);
        assertThat(ports.tenantAdmin()).isEqualTo(20081);
        assertThat(ports.keycloak()).isEqualTo(20090);
        assertThat(ports.postgres()).isEqualTo(20032);
        assertThat(ports.scanner()).isEqualTo(20010);
        assertThat(ports.mail()).isEqualTo(20025);
        assertThat(ports.mailPage()).isEqualTo(20026);
        assertThat(Ports.parse(Optional.empty()).base()).isEqualTo(18000);
    }

    @Test
    void a_base_that_is_no_number_or_out_of_range_is_refused_in_one_line() {
        assertThatThrownBy(() -> Ports.parse(Optional.of("many")))
                .isInstanceOf(StandRefused.class)
                .hasMessage("The port base must be a number from 1024 to 65000, not \"many\".");
        assertThatThrownBy(() -> Ports.parse(Optional.of("80")))
                .isInstanceOf(StandRefused.class)
                .hasMessage("The port base must be a number from 1024 to 65000, not 80.");
    }

    @Test
    void a_port_that_another_program_holds_is_named_with_what_it_was_meant_for() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var base = other.getLocalPort() - 90;

            assertThatThrownBy(new Ports(base)::requireFree)
                    .isInstanceOf(StandRefused.class)
                    .hasMessage("Port " + other.getLocalPort() + ", meant for Keycloak, is in use by another program:"
                            + " end that program, or choose other ports with CANDOUR_PORT_BASE (now " + base + ").");
        }
    }
}
