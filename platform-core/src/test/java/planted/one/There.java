package planted.one;

import planted.two.Back;

public class There {
    public Back back() {
        return new Back();
    }
}
