package candour.deploy.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LicencesTest {
    private static final Licences PLANTED = new Licences(new Page("""
            ## What we give away
            | Licence | Why |
            |---|---|
            | `MIT` | asks for its text only |
            ## What only the tests use
            | Licence | Why |
            |---|---|
            | `MPL-2.0` | goes nowhere |
            ## What a POM doesn't say
            | Component | Licence | Seen in |
            |---|---|---|
            | `pkg:maven/a/silent@1` | `MIT` | its repository |
            """));

    private static final Component SILENT = component("silent");

    @Test
    void everything_is_under_a_licence_that_we_allow() throws IOException {
        var sbom = Sbom.ofThisBuild();

        assertThat(new Licences(Page.of("licences.md")).problems(sbom.foreign(), sbom.shipped()))
                .isEmpty();
    }

    @Test
    void what_the_tests_use_is_told_from_what_we_give_away() throws IOException {
        var sbom = Sbom.ofThisBuild();

        assertThat(sbom.foreign()).extracting(Component::name).contains("junit-jupiter", "postgresql", "payara-micro");
        assertThat(sbom.shipped())
                .extracting(Component::name)
                .contains("postgresql", "tink", "db-scheduler", "slf4j-api", "payara-micro", "keycloak-quarkus-dist")
                .doesNotContain("junit-jupiter", "opentest4j", "assertj-core");
    }

    @Test
    void one_allowed_licence_of_several_is_enough() {
        var two = component("two", "GPL-3.0-only", "MIT");
        var either = component("either", "(GPL-3.0-only OR MIT)");

        assertThat(PLANTED.problems(List.of(SILENT, two, either), List.of(SILENT, two, either)))
                .isEmpty();
    }

    @Test
    void a_licence_that_is_not_allowed_is_reported() {
        var copyleft = component("copyleft", "AGPL-3.0-only");
        var both = component("both", "MIT AND GPL-3.0-only");

        assertThat(PLANTED.problems(List.of(SILENT, copyleft, both), List.of(copyleft)))
                .containsExactly(
                        "pkg:maven/a/copyleft@1 is given away under AGPL-3.0-only.",
                        "pkg:maven/a/both@1 is used in tests under MIT AND GPL-3.0-only.");
    }

    @Test
    void a_licence_for_tests_is_reported_where_it_is_given_away() {
        var file = component("file", "MPL-2.0");

        assertThat(PLANTED.problems(List.of(SILENT, file), List.of())).isEmpty();
        assertThat(PLANTED.problems(List.of(SILENT, file), List.of(file)))
                .containsExactly("pkg:maven/a/file@1 is given away under MPL-2.0.");
    }

    @Test
    void a_component_without_a_licence_is_reported() {
        assertThat(PLANTED.problems(List.of(SILENT, component("mute")), List.of()))
                .containsExactly("pkg:maven/a/mute@1 names no licence.");
    }

    @Test
    void a_row_without_its_component_is_reported() {
        assertThat(PLANTED.problems(List.of(), List.of()))
                .containsExactly("pkg:maven/a/silent@1 is in docs/licences.md, but is no component any more.");
    }

    private static Component component(String name, String... licences) {
        return new Component("pkg:maven/a/" + name + "@1?type=jar", "a", name, "1", List.of(licences));
    }
}
