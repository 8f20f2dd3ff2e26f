import { injectGlobalWebcomponentCss } from 'Frontend/generated/jar-resources/theme-util.js';

import '@vaadin/common-frontend/ConnectionIndicator.js';
import '@vaadin/polymer-legacy-adapter/style-modules.js';
import '@vaadin/vaadin-lumo-styles/sizing.js';
import '@vaadin/vaadin-lumo-styles/spacing.js';
import '@vaadin/vaadin-lumo-styles/style.js';
import '@vaadin/vaadin-lumo-styles/vaadin-iconset.js';
import 'Frontend/generated/jar-resources/ReactRouterOutletElement.tsx';

const loadOnDemand = (key) => {
  const pending = [];
  if (key === '910504360eff478f97ab6fcaa62d767c13ca55916227ec74c466d3fc2962edf1') {
    pending.push(import('./chunks/chunk-8f46a336e7103757ef7005ce099892bc9241c43b5ba9cae6d9a7382528a2aba7.js'));
  }
  if (key === '9bbf1b2790e74db53451832c2fb39e9a837904e185af04872914ba2e53f5c226') {
    pending.push(import('./chunks/chunk-2c5dde3e36dccb610aeaab0cfcccbdf8d55e4440419e8884752f23dba1be11e7.js'));
  }
  return Promise.all(pending);
}

window.Vaadin = window.Vaadin || {};
window.Vaadin.Flow = window.Vaadin.Flow || {};
window.Vaadin.Flow.loadOnDemand = loadOnDemand;
window.Vaadin.Flow.resetFocus = () => {
 let ae=document.activeElement;
 while(ae&&ae.shadowRoot) ae = ae.shadowRoot.activeElement;
 return !ae || ae.blur() || ae.focus() || true;
}