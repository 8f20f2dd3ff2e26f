package candour.web.mail;

import candour.outbox.Handover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** The mail server that takes what leaves the installation. */
@ApplicationScoped
class MailServer {
    private static final Logger LOG = System.getLogger(MailServer.class.getName());
    private static final String SECONDS_10 = "10000";
    private static final String SECONDS_20 = "20000";
    private static final int PERMANENT = 500;

    private final MailSettings settings;

    @Inject
    MailServer(MailSettings settings) {
        this.settings = settings;
    }

    /**
     * Opens a dialogue. Whoever opened it closes it.
     *
     * @throws MailServerAway when the mail server can't be reached, or doesn't let us in
     */
    Dialogue open() throws MailServerAway {
        String from = settings.from();
        try {
            Session session = Session.getInstance(properties());
            Transport transport = session.getTransport("smtp");
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.password().orElse(null));
            return new Dialogue(session, transport, from, host());
        } catch (MessagingException | GeneralSecurityException | UncheckedIOException e) {
            throw new MailServerAway("the mail server can't be reached", e);
        }
    }

    private Properties properties() throws GeneralSecurityException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", SECONDS_10);
        properties.setProperty("mail.smtp.timeout", SECONDS_20);
        properties.setProperty("mail.smtp.writetimeout", SECONDS_20);
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.localhost", host());
        Optional<Path> certificates = settings.certificates();
        if (certificates.isPresent()) {
            properties.put("mail.smtp.ssl.socketFactory", trusting(certificates.get()));
        }
        return properties;
    }

    /** Makes connections to whoever has a certificate of one of these, and to nobody else. */
    private static SSLSocketFactory trusting(Path certificates) throws GeneralSecurityException {
        try (InputStream pem = Files.newInputStream(certificates)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            int number = 0;
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                trusted.setCertificateEntry("authority " + number++, one);
            }
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our own name, which message ids end with. */
    private String host() {
        return Optional.ofNullable(URI.create(settings.base()).getHost()).orElse("localhost");
    }

    /** Letter by letter. */
    static final class Dialogue implements AutoCloseable {
        private final Session session;
        private final Transport transport;
        private final String from;
        private final String host;

        private Dialogue(Session session, Transport transport, String from, String host) {
            this.session = session;
            this.transport = transport;
            this.from = from;
            this.host = host;
        }

        /** @param id which the message's own id is made of, so that it is the same in every attempt */
        Handover hand(UUID id, Letter letter) {
            InternetAddress to;
            try {
                to = new InternetAddress(letter.to(), true);
            } catch (AddressException e) {
                return Handover.NEVER;
            }
            var message = new Written(session, "<" + id + "@" + host + ">");
            try {
                message.setFrom(new InternetAddress(from, letter.from(), StandardCharsets.UTF_8.name()));
                message.setRecipient(Message.RecipientType.TO, to);
                message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
                message.setText(letter.text(), StandardCharsets.UTF_8.name());
                message.setHeader("Auto-Submitted", "auto-generated");
                message.saveChanges();
                transport.sendMessage(message, new Address[] {to});
                return Handover.TAKEN;
            } catch (UnsupportedEncodingException e) {
                throw new UncheckedIOException(e);
            } catch (MessagingException e) {
                Handover how = how(e, message);
                LOG.log(
                        Level.WARNING,
                        "a mail was not taken: {0}, {1}",
                        how,
                        e.getClass().getSimpleName());
                return how;
            }
        }

        /** What the mail server answered; where it didn't, whether it had begun to take the text. */
        private static Handover how(MessagingException failed, Written message) {
            for (Exception cause = failed;
                    cause != null;
                    cause = cause instanceof MessagingException next ? next.getNextException() : null) {
                int answer = answer(cause);
                if (answer > 0) {
                    return answer < PERMANENT ? Handover.LATER : Handover.NEVER;
                }
            }
            return message.begun ? Handover.UNKNOWN : Handover.LATER;
        }

        private static int answer(Exception cause) {
            if (cause instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (cause instanceof SMTPSenderFailedException sender) {
                return sender.getReturnCode();
            }
            return cause instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException gone) {
                LOG.log(Level.DEBUG, "the mail server hung up first", gone);
            }
        }
    }

    /** A message that keeps its id, and knows whether it began to be written to the mail server. */
    private static final class Written extends MimeMessage {
        private final String id;
        private boolean begun;

        Written(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }

        @Override
        public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
            begun = true;
            super.writeTo(out, without);
        }
    }
}
