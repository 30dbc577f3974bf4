/* Counts the checks that are open, keeps Approve shut until there are none, and knows the keys of the screen. */
(function () {
  'use strict';

  var form = document.querySelector('form[id="checks"], form[id$=":checks"]');
  var session = document.getElementById('session');
  var keys = !session || session.dataset.shortcuts !== 'false';

  function button(name) {
    return document.querySelector('button[id="checks:' + name + '"], button[id$=":' + name + '"]');
  }

  function show(place, number) {
    Array.prototype.forEach.call(place.querySelectorAll('[hidden], [data-shown]'), function (words, at) {
      words.hidden = at !== number;
      words.dataset.shown = 'true';
    });
  }

  function count() {
    var needed = form.querySelectorAll('[data-check="needed"]');
    var answered = Array.prototype.filter.call(needed, function (line) {
      return line.querySelector('input[type=checkbox]').checked || line.querySelector('input[type=text]').value.trim() !== '';
    }).length;
    show(form.querySelector('[data-count]'), answered);
    var left = form.querySelector('[data-left] > span:last-child');
    if (left) {
      show(left, needed.length - answered);
      var approve = button('approve');
      approve.classList.toggle('ui-state-disabled', answered < needed.length);
      approve.setAttribute('aria-disabled', answered < needed.length ? 'true' : 'false');
    }
  }

  if (form) {
    form.querySelectorAll('.dl-rv-not').forEach(function (reason) {
      if (reason.querySelector('input').value !== '') {
        reason.open = true;
      }
    });
    form.addEventListener('input', count);
    form.addEventListener('change', count);
    form.addEventListener('click', function (event) {
      var pressed = event.target.closest('[aria-disabled="true"]');
      if (pressed) {
        event.preventDefault();
        event.stopPropagation();
      }
    }, true);
    count();
  }

  function press(name) {
    var wanted = button(name);
    if (!wanted || wanted.disabled) {
      return;
    }
    var note = form.querySelector('textarea[data-field="note"]');
    if (name !== 'approve' && note.value.trim() === '') {
      note.focus();
      return;
    }
    wanted.focus();
  }

  document.addEventListener('keydown', function (event) {
    if (!keys || event.ctrlKey || event.metaKey || event.altKey || event.isComposing
        || event.target.closest('input, textarea, select, [contenteditable]')) {
      return;
    }
    var step = { BracketLeft: 'before', KeyK: 'before', BracketRight: 'after', KeyJ: 'after' }[event.code];
    if (step) {
      var link = document.querySelector('[data-key="' + step + '"]');
      if (link) {
        event.preventDefault();
        link.click();
      }
      return;
    }
    if (form && (event.code === 'KeyA' || event.code === 'KeyQ' || event.code === 'KeyR')) {
      event.preventDefault();
      press({ KeyA: 'approve', KeyQ: 'ask', KeyR: 'reject' }[event.code]);
    } else if (event.key === '+' || event.key === '-') {
      event.preventDefault();
      document.dispatchEvent(new CustomEvent('dalil-zoom', { detail: event.key === '+' ? 1.25 : 0.8 }));
    }
  });
})();
