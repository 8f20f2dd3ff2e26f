package candour.deploy.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Vaadin is free and without known holes from 24.9.8 to 24.9.19; add-ons like to bring an older Flow. */
class VaadinVersionsTest {
    @Test
    void vaadin_is_free_and_whole_and_flow_is_there_once() throws IOException {
        var shipped = Sbom.ofThisBuild().shipped();

        assertThat(shipped).extracting(Component::name).contains("vaadin-core", "flow-server");
        assertThat(problems(shipped)).isEmpty();
    }

    @Test
    void a_version_out_of_range_is_reported() {
        assertThat(problems(List.of(vaadin("vaadin-core", "24.9.7")))).containsExactly("vaadin-core is 24.9.7.");
        assertThat(problems(List.of(vaadin("vaadin-core", "24.9.20")))).containsExactly("vaadin-core is 24.9.20.");
        assertThat(problems(List.of(vaadin("vaadin-core", "24.10.1")))).containsExactly("vaadin-core is 24.10.1.");
        assertThat(problems(List.of(vaadin("vaadin-core", "24.9.14")))).isEmpty();
    }

    @Test
    void a_second_flow_is_reported() {
        assertThat(problems(List.of(vaadin("flow-server", "24.9.15"), vaadin("flow-data", "24.4.1"))))
                .containsExactly("Flow is there as [24.4.1, 24.9.15].");
    }

    private static Component vaadin(String name, String version) {
        return new Component("pkg:maven/com.vaadin/" + name + "@" + version, "com.vaadin", name, version, List.of());
    }

    private static List<String> problems(Collection<Component> components) {
        var problems = new ArrayList<String>();
        var flows = new TreeSet<String>();
        for (Component component : components) {
            if (!component.group().equals("com.vaadin")) {
                continue;
            }
            if (component.name().equals("vaadin-core") && !component.version().matches("24\\.9\\.([89]|1[0-9])")) {
                problems.add("vaadin-core is " + component.version() + ".");
            }
            if (component.name().startsWith("flow-")) {
                flows.add(component.version());
            }
        }
        if (flows.size() > 1) {
            problems.add("Flow is there as " + flows + ".");
        }
        return problems;
    }
}
