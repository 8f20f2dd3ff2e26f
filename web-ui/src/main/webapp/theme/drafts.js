/* What is typed is saved by the server, a second after the last key. This part of it says so at once where it happens:
   that something is not saved yet, and since when there is no connection. It keeps no text anywhere but in the page. */
(() => {
  'use strict';
  const STILL = 1_100;
  let since = null;

  const states = root => root.querySelectorAll('.savestate');

  /* From now on something is typed that the server doesn't know. */
  function typed(event) {
    const form = event.target instanceof Element && event.target.closest('[data-draft]');
    if (!form) return;
    form.typed = (form.typed || 0) + 1;
    const box = event.target.closest('vaadin-text-field, vaadin-text-area');
    if (box) (form.boxes = form.boxes || new Set()).add(box);
    states(form).forEach(state => { state.dataset.shows = 'saving'; });
    clearTimeout(form.still);
    form.still = setTimeout(() => settle(form), STILL);
  }

  /* The server is told what stands in the boxes and asked to save it; it answers with the number of the last key that it
     knows. Vaadin's own way to tell while somebody types, after a pause, loses a text of several lines that is left at once. */
  function settle(form) {
    clearTimeout(form.still);
    if (form.typed && form.typed !== form.asked) {
      form.asked = form.typed;
      (form.boxes || []).forEach(box => box.dispatchEvent(new CustomEvent('change')));
      form.boxes = new Set();
      form.dispatchEvent(new CustomEvent('draft-settle', { detail: form.typed }));
    }
  }

  function left(event) {
    const form = event.target instanceof Element && event.target.closest('[data-draft]');
    if (form) settle(form);
  }

  const all = () => document.querySelectorAll('[data-draft]').forEach(settle);

  window.candourSettled = (form, number) => {
    if (form.typed === number) states(form).forEach(state => { state.dataset.shows = 'said'; });
  };

  function connection() {
    const store = window.Vaadin && window.Vaadin.connectionState;
    const gone = !navigator.onLine || (store && (store.state === 'reconnecting' || store.state === 'connection-lost'));
    if (gone && !since) since = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
    if (!gone && since) since = null;
    states(document).forEach(state => {
      const away = state.querySelector('.away .words');
      const words = since ? state.dataset.gone.replace('{0}', since) : '';
      if (away && away.textContent !== words) away.textContent = words;
      state.classList.toggle('gone', !!since);
    });
  }

  function listen() {
    const store = window.Vaadin && window.Vaadin.connectionState;
    if (store && store.addStateChangeListener) {
      store.addStateChangeListener(connection);
      return;
    }
    setTimeout(listen, 500);
  }

  document.addEventListener('input', typed);
  document.addEventListener('change', typed);
  document.addEventListener('focusout', left);
  document.addEventListener('visibilitychange', () => { if (document.hidden) all(); });
  window.addEventListener('pagehide', all);
  window.addEventListener('offline', connection);
  window.addEventListener('online', connection);
  setInterval(connection, 2_000);
  listen();
})();
