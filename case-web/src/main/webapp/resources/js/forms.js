/*
 * Keeps what is typed into a form, a moment after the last key, unless it is secret; sends a form once; shows of a date only the fields that
 * its kind needs, and of a list only the rows in which something stands.
 */
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
    form.addEventListener('submit', function (event) {
      if (saved) {
        event.preventDefault();
        return;
      }
      saved = true;
      clearTimeout(timer);
    });
    form.addEventListener('keydown', function (event) {
      var save = form.querySelector('.dl-primary');
      if (event.key === 'Enter' && !event.defaultPrevented && !event.isComposing && event.target.tagName === 'INPUT' && save) {
        event.preventDefault();
        save.click();
      }
    });
    window.addEventListener('pageshow', function () {
      saved = false;
    });
    window.addEventListener('pagehide', function () {
      if (timer !== null && !saved) {
        clearTimeout(timer);
        send();
      }
    });
  }

  function sendOnce(form) {
    var sent = false;
    form.addEventListener('submit', function (event) {
      if (sent) {
        event.preventDefault();
        return;
      }
      sent = true;
    });
    window.addEventListener('pageshow', function () {
      sent = false;
    });
  }

  var DAY = /^\d{4}-\d{2}-\d{2}$/;
  var TO_THE_DAY = ['MINUTE', 'DAY', 'WEEK', 'RANGE'];

  function showWhatIsNeeded(date) {
    var kind = date.querySelector('select[data-field$=".precision"]');
    function show() {
      var toTheDay = TO_THE_DAY.indexOf(kind.value) >= 0;
      date.querySelectorAll('[data-field$=".from"], [data-field$=".to"]').forEach(function (input) {
        input.type = toTheDay && (input.value === '' || DAY.test(input.value)) ? 'date' : 'text';
      });
      date.querySelectorAll('[data-for]').forEach(function (part) {
        part.hidden = part.dataset.for.split(' ').indexOf(kind.value) < 0;
      });
    }
    kind.addEventListener('change', show);
    show();
  }

  function isEmpty(row) {
    return !row.querySelector('.dl-versions') && Array.prototype.every.call(
      row.querySelectorAll('[data-field]'), function (input) {
        return input.type === 'checkbox' ? !input.checked : input.value === '';
      });
  }

  function foldEmptyRows(list) {
    var rows = Array.prototype.slice.call(list.querySelectorAll('[data-row]'));
    var more = list.querySelector('[data-add]');
    var empty = rows.filter(isEmpty);
    if (empty.length === rows.length) {
      empty.shift();
    }
    empty.forEach(function (row) { row.hidden = true; });
    more.hidden = empty.length === 0;
    more.addEventListener('click', function () {
      var row = empty.shift();
      row.hidden = false;
      more.hidden = empty.length === 0;
      row.querySelector('[data-field]').focus();
    });
  }

  document.querySelectorAll('[data-rows]').forEach(foldEmptyRows);
  document.querySelectorAll('form[data-draft]').forEach(keepDrafts);
  document.querySelectorAll('form[data-secret]').forEach(sendOnce);
  document.querySelectorAll('[data-when]').forEach(showWhatIsNeeded);
})();
