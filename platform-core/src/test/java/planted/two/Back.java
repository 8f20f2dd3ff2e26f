package planted.two;

import java.util.Optional;
import planted.one.There;

public class Back {
    public Optional<There> there() {
        return Optional.empty();
    }
}
