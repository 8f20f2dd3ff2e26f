package candour.web.screen;

import candour.cdop.CdopFormat;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.function.Supplier;

/** A small file that is made when it is asked for, and goes out under a name of ours. */
final class GeneratedFile {
    private GeneratedFile() {}

    /** @param name without its ending */
    static void write(DownloadEvent to, String name, CdopFormat format, Supplier<byte[]> made) throws IOException {
        byte[] content = made.get();
        VaadinResponse response = to.getResponse();
        response.setContentType(format.type().mediaType());
        response.setHeader("Content-Length", Integer.toString(content.length));
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name + "." + format.type().extension() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(content);
    }
}
