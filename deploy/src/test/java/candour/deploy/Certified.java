package candour.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A server's certificate for this machine, made for one test and trusted by nobody who isn't told to.
 *
 * @param context with which a server proves that it has the key
 * @param pem the certificate, to be told to who is to trust it
 */
public record Certified(SSLContext context, Path pem) {
    private static final String PASSWORD = "made-up";
    private static final String ALIAS = "server";

    /** @param names as in a certificate's alternative names, such as {@code dns:localhost,ip:127.0.0.1} */
    public static Certified as(String names) {
        try {
            Path directory = Files.createTempDirectory("certified");
            Path keys = directory.resolve("keys.p12");
            make(keys, names);
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(keys)) {
                store.load(in, PASSWORD.toCharArray());
            }
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            String certificate = Base64.getMimeEncoder()
                    .encodeToString(store.getCertificate(ALIAS).getEncoded());
            Path pem = Files.writeString(
                    directory.resolve("certificate.pem"),
                    "-----BEGIN CERTIFICATE-----\n" + certificate + "\n-----END CERTIFICATE-----\n");
            return new Certified(context, pem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path keys, String names) throws IOException {
        var tool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=made for a test",
                        "-ext",
                        "san=" + names,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD))
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!Files.exists(keys)) {
            throw new IOException("keytool made no key: " + said);
        }
    }
}
