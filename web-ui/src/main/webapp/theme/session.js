/* Asks from time to time how long the session lasts, warns before it ends, and leaves the page when it has ended.
   Asking keeps nothing alive; the person's answer does. */
(() => {
  'use strict';
  const EVERY = 20_000, WARNED = 120;
  const board = (/^\/b\/([^/]+)/.exec(location.pathname) || [])[1] || '';
  let dialog = null, leaving = false;

  async function look() {
    let answer;
    try {
      answer = await fetch('/session?board=' + encodeURIComponent(board), { headers: { Accept: 'application/json' }, cache: 'no-store' });
    } catch (gone) {
      return; // no network: the page itself says so
    }
    if (answer.status === 401) return leave();
    if (!answer.ok) return;
    const state = await answer.json();
    // The page names the board that it shows; a page that says there is nothing here names none.
    if (document.body.dataset.board && !state.member) return location.reload();
    if (state.seconds <= WARNED) warn(state); else if (dialog) dialog.close();
  }

  function leave() {
    if (leaving) return;
    leaving = true;
    location.assign('/session-over?return=' + encodeURIComponent(location.pathname + location.search));
  }

  function part(name, text, classes) {
    const made = document.createElement(name);
    made.textContent = text;
    if (classes) made.className = classes;
    return made;
  }

  function warn(state) {
    if (dialog) {
      dialog.querySelector('p').textContent = state.text;
      return;
    }
    dialog = document.createElement('dialog');
    dialog.className = 'session';
    dialog.setAttribute('aria-labelledby', 'session-title');
    const title = part('h2', state.title);
    title.id = 'session-title';
    dialog.append(title, part('p', state.text));
    const row = part('div', '', 'row');
    const on = part('button', state.canGoOn ? state.goOn : state.close, 'btn primary');
    on.addEventListener('click', () => goOn(state.canGoOn));
    row.append(on);
    dialog.append(row);
    dialog.addEventListener('close', () => { dialog.remove(); dialog = null; });
    document.body.append(dialog);
    dialog.showModal();
    on.focus();
  }

  async function goOn(can) {
    if (can) {
      const answer = await fetch('/session', { method: 'POST', headers: { Accept: 'application/json' } }).catch(() => null);
      if (answer && answer.status === 401) return leave();
    }
    if (dialog) dialog.close();
  }

  setInterval(look, EVERY);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) look(); });
})();
