/** Gates of the build over what the product is made of: they hold the SBOM against the lists in {@code docs}. */
@NullMarked
package candour.deploy.gates;

import org.jspecify.annotations.NullMarked;
