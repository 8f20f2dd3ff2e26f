package candour.tenancy;

import java.util.Arrays;
import java.util.HexFormat;

/** Ciphertext under a board's own key. Only {@link Vault} makes and opens it. */
public final class Sealed {
    private final byte[] ciphertext;

    public Sealed(byte[] ciphertext) {
        this.ciphertext = ciphertext.clone();
    }

    public byte[] ciphertext() {
        return ciphertext.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed that && Arrays.equals(ciphertext, that.ciphertext);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ciphertext);
    }

    @Override
    public String toString() {
        return "sealed " + HexFormat.of().formatHex(ciphertext, 0, Math.min(4, ciphertext.length));
    }
}
