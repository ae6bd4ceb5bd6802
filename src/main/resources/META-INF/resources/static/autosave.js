/* Keeps what is typed on the page of a question as a draft. The page works without it. */
(function () {
  'use strict';
  var form = document.getElementById('question');
  var line = document.getElementById('autosave');
  if (!form || !line || !window.fetch || !window.FormData || !window.URLSearchParams) {
    return;
  }
  var EVERY = 20000;
  // Two who write the note at once both find their words in it, so it is kept once, with the answer.
  var NOT = ['privateNote', 'privateSeen', 'why'];
  var kept = fields();
  var busy = false;
  var sent = false;

  function fields() {
    var all = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (NOT.indexOf(name) < 0 && typeof value === 'string') {
        all.append(name, value);
      }
    });
    return all.toString();
  }

  function say(text) {
    if (line.textContent !== text) {
      line.textContent = text;
    }
  }

  function time() {
    return new Date().toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit'});
  }

  function save() {
    var now = fields();
    if (busy || sent || now === kept) {
      return;
    }
    busy = true;
    fetch(line.getAttribute('data-to'), {
      method: 'POST', body: now, credentials: 'same-origin', redirect: 'error',
      headers: {'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8'}
    }).then(function (answer) {
      if (answer.status !== 204) {
        throw new Error(String(answer.status));
      }
      kept = now;
      say(line.getAttribute('data-saved').replace('%', time()));
    }).catch(function () {
      if (!sent) {
        say(line.getAttribute('data-failed'));
      }
    }).then(function () {
      busy = false;
    });
  }

  form.addEventListener('submit', function () {
    sent = true;
  });
  window.addEventListener('pageshow', function () {
    sent = false;
  });
  form.addEventListener('focusout', save);
  window.addEventListener('online', save);
  document.addEventListener('visibilitychange', save);
  setInterval(save, EVERY);
}());
