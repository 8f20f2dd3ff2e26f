package candour.deploy.gates;

import java.util.List;

/**
 * A part of the product, or of its tests, as the SBOM names it.
 *
 * @param ref the package URL with its type, as the dependencies are told
 * @param licences the choices that its POM gives, each an SPDX id, an SPDX expression or a name; empty if it gives none
 */
record Component(String ref, String group, String name, String version, List<String> licences) {
    /** Without the type: {@code pkg:maven/org.postgresql/postgresql@42.7.14}. */
    String purl() {
        return ref.replaceFirst("\\?.*", "");
    }

    boolean isOurs() {
        return group.equals("candour");
    }
}
