import '@vaadin/polymer-legacy-adapter/style-modules.js';
import '@vaadin/text-area/src/vaadin-text-area.js';
import '@vaadin/tooltip/src/vaadin-tooltip.js';