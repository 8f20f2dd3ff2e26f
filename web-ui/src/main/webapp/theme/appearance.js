/* Light or dark, as whoever sits at this browser wants it; without a wish, as the system says. Loaded before the page is
   painted. The browser keeps one word, "light" or "dark", and tells nobody. */
(() => {
  'use strict';
  const KEPT = 'appearance', WISHES = ['light', 'dark'];
  let wish = read();

  function read() {
    try {
      return localStorage.getItem(KEPT);
    } catch (forbidden) {
      return null; // a browser that keeps nothing
    }
  }

  function keep() {
    try {
      if (wish) localStorage.setItem(KEPT, wish); else localStorage.removeItem(KEPT);
    } catch (forbidden) {
      // it holds until the page is left
    }
  }

  function wear() {
    if (!WISHES.includes(wish)) wish = null;
    WISHES.forEach(name => document.documentElement.classList.toggle(name, name === wish));
    document.querySelectorAll('select.appearance').forEach(choice => { choice.value = wish || ''; });
  }

  document.addEventListener('change', event => {
    if (!event.target.matches('select.appearance')) return;
    wish = event.target.value;
    wear();
    keep();
  });
  addEventListener('storage', event => {
    if (event.key === KEPT || event.key === null) { wish = read(); wear(); } // chosen in another tab
  });
  window.candourAppearance = wear; // for choices that appear later
  wear();
})();
