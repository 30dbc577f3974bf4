/* Keeps what is typed into a form, a moment after the last key; shows of a date only the fields that its kind needs. */
(function () {
  'use strict';

  var PAUSE = 1200;

  function fieldsOf(form) {
    var fields = {};
    form.querySelectorAll('[data-field]').forEach(function (input) {
      fields[input.dataset.field] = input.type === 'checkbox' ? (input.checked ? 'true' : '') : input.value;
    });
    return fields;
  }

  function seenBy(form) {
    var seen = form.querySelector('input[type=hidden][name$=":seen"]');
    return seen ? Number(seen.value) : 0;
  }

  function keepDrafts(form) {
    var line = form.querySelector('.dl-kept');
    var timer = null;
    var saved = false;

    function say(sentence, isWrong) {
      line.textContent = sentence;
      line.classList.toggle('dl-err', isWrong);
    }

    function send() {
      timer = null;
      fetch(form.dataset.drafts, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ form: form.dataset.draft, seen: seenBy(form), fields: fieldsOf(form) }),
        redirect: 'manual',
        keepalive: false
      }).then(function (answer) {
        if (answer.type === 'opaqueredirect' || answer.status === 401) {
          say(form.dataset.signedOut, true);
        } else if (answer.ok || answer.status === 413) {
          answer.text().then(function (sentence) { say(answer.ok ? sentence : form.dataset.notKept, !answer.ok); });
        } else {
          say(form.dataset.notKept, true);
        }
      }).catch(function () {
        say(form.dataset.notKept, true);
      });
    }

    form.addEventListener('input', function (event) {
      if (!event.target.closest('[data-field]')) {
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(send, PAUSE);
    });
    form.addEventListener('submit', function () {
      saved = true;
      clearTimeout(timer);
    });
    window.addEventListener('pagehide', function () {
      if (timer !== null && !saved) {
        clearTimeout(timer);
        send();
      }
    });
  }

  function showWhatIsNeeded(date) {
    var kind = date.querySelector('select[data-field$=".precision"]');
    function show() {
      date.querySelectorAll('[data-for]').forEach(function (part) {
        part.hidden = part.dataset.for.split(' ').indexOf(kind.value) < 0;
      });
    }
    kind.addEventListener('change', show);
    show();
  }

  document.querySelectorAll('form[data-draft]').forEach(keepDrafts);
  document.querySelectorAll('[data-when]').forEach(showWhatIsNeeded);
})();
