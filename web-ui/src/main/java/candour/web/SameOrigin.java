package candour.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a form or a script of ours sent a request, or a page of somebody else's, which the browser tells. */
@ApplicationScoped
public class SameOrigin {
    @Inject
    @ConfigProperty(name = "candour.base")
    Optional<String> base;

    /** Programs send no Origin, and hold no session cookie that another page could ride on. */
    public boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && base.filter(origin::equals).isEmpty();
    }
}
