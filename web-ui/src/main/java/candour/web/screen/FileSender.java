package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.web.DocumentCalls;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Chooses a file and sends it, with its progress and a way to break it off. Nothing comes before it was asked for: each
 * sending lets one file in, and a request with more of them, or without having been asked, is cut.
 */
final class FileSender<T> extends Div implements Faultable {
    /** Says whether there is a file to send, and sends it. */
    private static final String SEND =
            "if (!this.files || !this.files.length) { return false; } this.uploadFiles(); return true;";

    /** What hears how a sending ended, on the page's own thread. */
    interface Ended<T> {
        void kept(T brought);

        void refused(RuntimeException why);
    }

    private record Sending<T>(Function<DocumentCalls.Coming, T> send, Ended<T> ended) {}

    private final Upload upload = new Upload();
    private final Paragraph fault = styled(new Paragraph(), "st bad");
    private final NativeButton choose = styled(new NativeButton(), "btn");
    private final transient AtomicReference<Optional<Sending<T>>> asked = new AtomicReference<>(Optional.empty());
    private final transient long largest;

    /**
     * @param name begins the ids
     * @param largest bytes
     * @param says what can be chosen
     * @param endings of the files that can be chosen, with their dot
     */
    FileSender(String name, int largest, String says, Stream<String> endings) {
        this.largest = largest;
        addClassNames("field", "filesender");
        choose.add(icon(Icon.DOCUMENT), new Span(Words.of("documents.file.choose")));
        choose.setId(name + "-file");
        var hint = text(says, "hint");
        hint.setId(name + "-file-hint");
        fault.setId(name + "-file-fault");
        fault.setVisible(false);
        choose.getElement().setAttribute("aria-describedby", name + "-file-hint " + name + "-file-fault");
        upload.setUploadButton(choose);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileTypes(endings.toArray(String[]::new));
        upload.setAutoUpload(false);
        upload.setDropAllowed(false);
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> fault(rejected.getErrorMessage()));
        upload.setUploadHandler(new Door());
        add(hint, fault, upload);
    }

    private static UploadI18N words() {
        var words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Words.of("documents.file.tooBig"))
                .setIncorrectFileType(Words.of("documents.file.wrongType"))
                .setTooManyFiles(Words.of("documents.file.tooMany")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.of("documents.file.connecting"))
                        .setHeld(Words.of("documents.file.held"))
                        .setProcessing(Words.of("documents.file.processing"))
                        .setStalled(Words.of("documents.file.stalled")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.of("documents.file.failed"))
                        .setUnexpectedServerError(Words.of("documents.file.failed"))
                        .setForbidden(Words.of("documents.file.failed"))));
        words.setFile(new UploadI18N.File()
                .setRemove(Words.of("documents.file.remove"))
                .setRetry(Words.of("documents.file.retry"))
                .setStart(Words.of("documents.file.start")));
        words.setUnits(new UploadI18N.Units(Arrays.asList("B", "kB", "MB", "GB")));
        return words;
    }

    /** Sends the file that was chosen, if one was. */
    void send(Function<DocumentCalls.Coming, T> send, Ended<T> ended) {
        fault("");
        asked.set(Optional.of(new Sending<>(send, ended)));
        upload.getElement().executeJs(SEND).then(Boolean.class, begun -> {
            if (!begun) {
                asked.set(Optional.empty());
                fault(Words.of("documents.file.missing"));
                focus();
            }
        });
    }

    void clear() {
        upload.clearFileList();
    }

    @Override
    public void fault(String sentence) {
        fault.removeAll();
        fault.add(icon(Icon.WARNING), new Span(sentence));
        fault.setVisible(!sentence.isEmpty());
    }

    @Override
    public void focus() {
        choose.focus();
    }

    /** Where the file comes in. The page isn't held meanwhile. */
    private final class Door implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            Sending<T> sending = asked.getAndSet(Optional.empty())
                    .orElseThrow(() -> new IOException("a file that was not asked for"));
            var coming = new DocumentCalls.Coming(
                    event.getInputStream(),
                    Optional.ofNullable(event.getFileName()).orElse(""),
                    Optional.ofNullable(event.getContentType()));
            var outcome = CompletableFuture.supplyAsync(() -> sending.send().apply(coming), Runnable::run);
            var unused = event.getUI().access(() -> {
                clear();
                tell(outcome, sending.ended());
            });
        }

        /** On the page's own thread, as if the button had done it: what the form can't say, the page says as ever. */
        private void tell(CompletableFuture<T> outcome, Ended<T> ended) {
            T kept;
            try {
                kept = outcome.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException why) {
                    ended.refused(why);
                    return;
                }
                throw e;
            }
            ended.kept(kept);
        }

        /** With what a form has round a file; the file itself is counted as it comes. */
        @Override
        public long getRequestSizeMax() {
            return 4 * largest;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
