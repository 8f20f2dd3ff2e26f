package candour.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The ports of a stand, counted from one base so that several stands fit on a machine.
 *
 * @param base 1024 to 65000
 */
public record Ports(int base) {
    static final int DEFAULT_BASE = 18000;

    public Ports {
        if (base < 1024 || base > 65000) {
            throw new StandRefused("The port base must be a number from 1024 to 65000, not " + base + ".");
        }
    }

    /** @param text as given by a person, or null for the default */
    static Ports parse(Optional<String> text) {
        try {
            return new Ports(text.map(String::strip).map(Integer::parseInt).orElse(DEFAULT_BASE));
        } catch (NumberFormatException e) {
            throw new StandRefused(
                    "The port base must be a number from 1024 to 65000, not \"" + text.orElse("") + "\".", e);
        }
    }

    public int webUi() {
        return base + 80;
    }

    public int tenantAdmin() {
        return base + 81;
    }

    public int keycloak() {
        return base + 90;
    }

    public int postgres() {
        return base + 32;
    }

    public int scanner() {
        return base + 10;
    }

    public int mail() {
        return base + 25;
    }

    /** Where caught mail is shown. */
    public int mailPage() {
        return base + 26;
    }

    /** @throws StandRefused naming the first port that another program holds, and whose port it was to be */
    void requireFree() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("PostgreSQL", postgres());
        wanted.put("Keycloak", keycloak());
        wanted.put("the virus scanner", scanner());
        wanted.put("mail", mail());
        wanted.put("the page of caught mail", mailPage());
        wanted.put("web-ui", webUi());
        wanted.put("tenant-admin", tenantAdmin());
        for (var port : wanted.entrySet()) {
            try (var socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.getValue()));
            } catch (IOException e) {
                throw new StandRefused(
                        "Port " + port.getValue() + ", meant for " + port.getKey()
                                + ", is in use by another program: end that program, or choose other ports with"
                                + " CANDOUR_PORT_BASE (now " + base + ").",
                        e);
            }
        }
    }
}
