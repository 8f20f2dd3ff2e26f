package candour.guidance;

import candour.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The guidance editions; a reference table. */
@ApplicationScoped
public class Editions {
    public Optional<Edition> find(String code) {
        return all().stream().filter(edition -> edition.code().equals(code)).findFirst();
    }

    /** @throws NotFound when there is no such edition */
    public Edition get(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    List<Edition> all() {
        return List.of();
    }
}
