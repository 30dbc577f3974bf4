/*
 * The tools of a text for a dossier: they write its marks around what is selected, find what can be cited while one types,
 * and count the words where the regime allows only so many.
 */
(function () {
  'use strict';

  var SHOWN = 12;
  var tools = document.getElementById('writing');
  var panel = document.getElementById('cite');
  var form = tools && tools.closest('form');
  var areas = form ? Array.prototype.slice.call(form.querySelectorAll('textarea[data-field]')) : [];
  if (areas.length === 0) {
    return;
  }
  var area = areas[0];
  var find = document.getElementById('citeFind');
  var page = document.getElementById('citePage');
  var paragraph = document.getElementById('citeParagraph');
  var list = document.getElementById('citeList');
  var state = document.getElementById('citeState');
  var opener = tools.querySelector('[data-cite]');
  var options = [];
  var sought = [];
  var active = -1;

  function changed() {
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function put(text, from, to, selectFrom, selectTo) {
    area.focus();
    area.setRangeText(text, from, to, 'end');
    area.setSelectionRange(selectFrom, selectTo);
    changed();
  }

  function wrap(start, end) {
    var from = area.selectionStart;
    var to = area.selectionEnd;
    put(start + area.value.slice(from, to) + end, from, to, from + start.length, to + start.length);
  }

  function mark(sign) {
    var from = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
    var to = area.selectionEnd;
    var lines = area.value.slice(from, to).split('\n').map(function (line) {
      return line.indexOf(sign) === 0 ? line.slice(sign.length) : sign + line;
    }).join('\n');
    put(lines, from, to, from + lines.length, from + lines.length);
  }

  /* As the search of the house folds names: case, accents, vowel signs and the forms of alef make no difference. */
  function folded(text) {
    return text.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '').toLowerCase()
      .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627').replace(/\u0649/g, '\u064a').replace(/\u0629/g, '\u0647');
  }

  /* What can be cited is asked for when it is first wanted: in a large case it is long. */
  function load() {
    return fetch(location.pathname + location.search + '&pick=1', { redirect: 'error' }).then(function (answer) {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      return answer.text();
    }).then(function (text) {
      var found = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('#citable > li');
      found.forEach(function (option) {
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        list.appendChild(document.adoptNode(option));
      });
      options = Array.prototype.slice.call(found);
      sought = options.map(function (option) { return folded(option.dataset.sought); });
      filter();
    }).catch(function () {
      state.textContent = panel.dataset.failed;
    });
  }

  function point(to) {
    var shown = options.filter(function (option) { return !option.hidden; });
    options.forEach(function (option) { option.setAttribute('aria-selected', 'false'); });
    if (shown.length === 0) {
      active = -1;
      find.removeAttribute('aria-activedescendant');
      return;
    }
    active = (to + shown.length) % shown.length;
    shown[active].setAttribute('aria-selected', 'true');
    find.setAttribute('aria-activedescendant', shown[active].id);
    shown[active].scrollIntoView({ block: 'nearest' });
  }

  function filter() {
    if (options.length === 0) {
      return;
    }
    var words = folded(find.value).split(/\s+/).filter(Boolean);
    var found = 0;
    options.forEach(function (option, place) {
      var fits = words.every(function (word) { return sought[place].indexOf(word) >= 0; });
      found += fits ? 1 : 0;
      option.hidden = !fits || found > SHOWN;
    });
    state.textContent = panel.dataset.found.replace('{0}', String(found));
    point(0);
  }

  function open() {
    panel.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    find.setAttribute('aria-expanded', 'true');
    find.value = '';
    page.value = '';
    paragraph.value = '';
    find.focus();
    if (options.length === 0) {
      load();
    } else {
      filter();
    }
  }

  function close() {
    panel.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    find.setAttribute('aria-expanded', 'false');
    area.focus();
  }

  function plain(text) {
    return text.replace(/[\[\]{}^*\\]/g, '').trim();
  }

  function cite(option) {
    var place = '';
    if (option.dataset.placed === 'true') {
      place = (plain(page.value) ? ' p. ' + plain(page.value) : '') + (plain(paragraph.value) ? ' \u00b6' + plain(paragraph.value) : '');
    }
    var text = '[' + option.dataset.citeAs + place + ']';
    var at = area.selectionEnd;
    panel.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    put(text, at, at, at + text.length, at + text.length);
  }

  function chosen() {
    return options.filter(function (option) { return option.getAttribute('aria-selected') === 'true'; })[0];
  }

  areas.forEach(function (each) {
    each.addEventListener('focus', function () { area = each; });
    each.addEventListener('keydown', function (event) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) {
        return;
      }
      var key = event.key.toLowerCase();
      if (key === 'b' || key === 'i') {
        event.preventDefault();
        wrap(key === 'b' ? '**' : '*', key === 'b' ? '**' : '*');
      } else if (key === 'k') {
        event.preventDefault();
        event.stopPropagation();
        open();
      }
    });
  });

  /* One stop of the tabulator for all tools: arrows go from one to the next. */
  var buttons = Array.prototype.slice.call(tools.querySelectorAll('[role=toolbar] button'));
  buttons.forEach(function (button, place) {
    button.addEventListener('click', function () {
      if (button === opener) {
        if (panel.hidden) { open(); } else { close(); }
      } else if (button.dataset.line) {
        mark(button.dataset.line);
      } else {
        wrap(button.dataset.wrap, button.dataset.end || button.dataset.wrap);
      }
    });
    button.addEventListener('keydown', function (event) {
      var onward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      var back = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
      if (event.key !== onward && event.key !== back) {
        return;
      }
      event.preventDefault();
      var next = buttons[(place + (event.key === onward ? 1 : buttons.length - 1)) % buttons.length];
      button.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  });

  [find, page, paragraph].forEach(function (input) {
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Enter') {
        event.preventDefault();
        if (chosen()) { cite(chosen()); }
      } else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        close();
      } else if (input === find && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        point(active + (event.key === 'ArrowDown' ? 1 : -1));
      }
    });
  });
  find.addEventListener('input', filter);
  list.addEventListener('mousedown', function (event) { event.preventDefault(); });
  list.addEventListener('click', function (event) {
    var option = event.target.closest('[role=option]');
    if (option) { cite(option); }
  });

  var counter = document.getElementById('counter');

  function wordsOf(text) {
    var read = text.replace(/\^\[(?:[^\[\]]|\[[^\]]*\])*\]/g, ' ').replace(/\[[^\]]*\]/g, ' ')
      .replace(/\{[a-zA-Z]+:/g, '').replace(/[{}*]/g, '');
    return read.split(/\s+/).filter(function (word) { return /[\p{L}\p{N}]/u.test(word); }).length;
  }

  function count() {
    counter.querySelectorAll('[data-count]').forEach(function (line) {
      var field = form.querySelector('textarea[data-field="' + line.dataset.count + '"]');
      var all = Number(line.dataset.others) + wordsOf(field.value);
      line.querySelector('b').textContent = String(all);
      line.classList.toggle('dl-lack', all > Number(counter.dataset.limit));
    });
  }

  if (counter) {
    form.addEventListener('input', count);
    count();
  }
  tools.hidden = false;
})();
