package candour.tenancy;

import candour.kernel.Ids;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals what identifies a child or a family under the board's own data key, bound to board, table, row and column. The
 * data key lies in the board's rows, wrapped by the installation's key-encryption key; destroying it makes everything
 * sealed with it unreadable.
 */
@ApplicationScoped
public class Vault {
    private static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    /** A file of 32 random bytes in Base64. The control plane has none. */
    @Inject
    @ConfigProperty(name = "candour.kek.file")
    Optional<String> keyEncryptionKeyFile;

    /** Makes the board's key; called once, when the board is opened. */
    public void makeKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        try {
            em.createNativeQuery("insert into app.board_key (id, wrapped) values (?1, ?2)")
                    .setParameter(1, Ids.next())
                    .setParameter(2, aead(keyEncryptionKey()).encrypt(key, bytes(board().toString())))
                    .executeUpdate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the board's key could not be made", e);
        }
    }

    public Sealed seal(String plain, Place place) {
        return seal(bytes(plain), place);
    }

    public Sealed seal(byte[] plain, Place place) {
        try {
            return new Sealed(key().encrypt(plain, context(place)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal", e);
        }
    }

    /** @throws DoesNotOpen when it was sealed for another place or board, or was tampered with */
    public String open(Sealed sealed, Place place) {
        return new String(openBytes(sealed, place), StandardCharsets.UTF_8);
    }

    /** @throws DoesNotOpen when it was sealed for another place or board, or was tampered with */
    public byte[] openBytes(Sealed sealed, Place place) {
        Aead key = key();
        try {
            return key.decrypt(sealed.ciphertext(), context(place));
        } catch (GeneralSecurityException e) {
            throw new DoesNotOpen(place);
        }
    }

    /**
     * A mark by which equal values are found again without being opened. The key that makes it is the board's own, derived
     * from its data key and gone with it; equal values of two boards have different marks.
     *
     * @param kind what the value is; equal values of two kinds have different marks
     * @param value in the one form that counts as equal
     */
    public String mark(String kind, String value) {
        try {
            byte[] matchKey = hmac(dataKey(), "match key|" + board());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(matchKey, kind + "|" + value));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not mark", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac.doFinal(bytes(text));
    }

    private Aead key() {
        try {
            return aead(dataKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the board's key is none", e);
        }
    }

    private byte[] dataKey() {
        List<?> wrapped = em.createNativeQuery("select wrapped from app.board_key where board_id = ?1")
                .setParameter(1, board().value())
                .getResultList();
        if (wrapped.isEmpty()) {
            throw new IllegalStateException("the board has no key");
        }
        try {
            return aead(keyEncryptionKey()).decrypt((byte[]) wrapped.get(0), bytes(board().toString()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the board's key does not open", e);
        }
    }

    private byte[] keyEncryptionKey() {
        String file = keyEncryptionKeyFile.orElseThrow(
                () -> new IllegalStateException("candour.kek.file is not set: this process holds no key"));
        try {
            return Base64.getDecoder().decode(Files.readString(Path.of(file)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AccessesPartialKey
    private static Aead aead(byte[] key) throws GeneralSecurityException {
        AeadConfig.register();
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var imported = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(imported).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private byte[] context(Place place) {
        return bytes(board() + "|" + place.table() + "|" + place.row() + "|" + place.column());
    }

    private BoardId board() {
        return scope.board().orElseThrow(() -> new IllegalStateException("a key belongs to a board"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The ciphertext belongs somewhere else or is damaged. */
    public static final class DoesNotOpen extends RuntimeException {
        DoesNotOpen(Place place) {
            super("what stands in " + place.table() + "." + place.column() + " does not open there");
        }
    }
}
