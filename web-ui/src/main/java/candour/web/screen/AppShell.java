package candour.web.screen;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.util.Map;

/**
 * The page that every screen starts in: our theme beside Vaadin's compiled front end, messages pushed by long polling.
 * Not by websocket: the server uses the objects of an upgraded request again for others while the socket still writes to them.
 */
@Push(value = PushMode.AUTOMATIC, transport = Transport.LONG_POLLING)
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("/theme/candour.css", Map.of("rel", "stylesheet"));
        settings.addLink("/theme/candour.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }
}
