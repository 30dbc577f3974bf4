/* The search beside every page: Ctrl K opens it, arrows move, Enter opens, Escape closes. Without this file the link
   leads to the page that searches. */
(function () {
  'use strict';

  var PAUSE = 120;

  var dialog = document.getElementById('finder');
  if (!dialog || typeof dialog.showModal !== 'function') {
    return;
  }
  var input = document.getElementById('finderText');
  var list = document.getElementById('finderList');
  var said = document.getElementById('finderSaid');
  var active = -1;
  var asked = 0;
  var timer = null;

  function options() {
    return list.querySelectorAll('[role=option]');
  }

  function point(to) {
    var all = options();
    if (all.length === 0) {
      return;
    }
    active = (to + all.length) % all.length;
    all.forEach(function (option, place) {
      option.setAttribute('aria-selected', String(place === active));
    });
    input.setAttribute('aria-activedescendant', all[active].id);
    all[active].scrollIntoView({ block: 'nearest' });
  }

  /* an attribute that would be empty is not there: Dalil may lie at the root */
  function open(hit) {
    dialog.close();
    if (hit.address) {
      window.location.assign((dialog.dataset.base || '') + hit.address);
    } else {
      var pressed = document.querySelector(hit.press);
      if (pressed) {
        pressed.click();
      }
    }
  }

  function word(name, text, look, language) {
    var element = document.createElement(name);
    element.textContent = text;
    if (look) {
      element.className = look;
    }
    if (language) {
      element.lang = language;
    }
    return element;
  }

  function option(hit, number) {
    var line = document.createElement('div');
    line.id = 'finderHit' + number;
    line.className = 'dl-finder-hit';
    line.setAttribute('role', 'option');
    line.setAttribute('aria-selected', 'false');
    line.appendChild(word('bdi', hit.title, 'dl-m', hit.language));
    if (hit.about) {
      line.appendChild(word('bdi', hit.about, 'dl-muted dl-xs', ''));
    }
    if (hit.code) {
      var code = word('bdi', hit.code, 'dl-mono dl-xs', '');
      code.dir = 'ltr';
      line.appendChild(code);
    }
    line.addEventListener('mousedown', function (event) {
      event.preventDefault();
    });
    line.addEventListener('click', function () {
      open(hit);
    });
    return line;
  }

  function show(found) {
    var number = 0;
    list.textContent = '';
    active = -1;
    input.removeAttribute('aria-activedescendant');
    found.groups.forEach(function (group, place) {
      var part = document.createElement('div');
      var name = word('div', '', 'dl-finder-group', '');
      var icon = word('span', '', 'pi pi-' + group.icon, '');
      icon.setAttribute('aria-hidden', 'true');
      name.id = 'finderGroup' + place;
      name.setAttribute('role', 'presentation');
      name.appendChild(icon);
      name.appendChild(word('span', group.name, '', ''));
      part.setAttribute('role', 'group');
      part.setAttribute('aria-labelledby', name.id);
      part.appendChild(name);
      group.hits.forEach(function (hit) {
        part.appendChild(option(hit, number));
        number += 1;
      });
      list.appendChild(part);
    });
    list.hidden = number === 0;
    input.setAttribute('aria-expanded', String(number > 0));
    said.textContent = found.said;
    if (input.value.trim() !== '') {
      point(0);
    }
  }

  function find() {
    var number = asked += 1;
    fetch(dialog.dataset.address + '?q=' + encodeURIComponent(input.value), { redirect: 'manual' })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error('not found out');
        }
        return answer.json();
      })
      .then(function (found) {
        if (number === asked) {
          show(found);
        }
      })
      .catch(function () {
        if (number === asked) {
          said.textContent = dialog.dataset.failed;
        }
      });
  }

  function start() {
    if (!dialog.open && !document.querySelector('dialog[open]')) {
      dialog.showModal();
      input.focus();
      input.select();
      find();
    }
  }

  input.addEventListener('input', function () {
    /* what was pointed at fitted what stood there before: Enter must not open it */
    active = -1;
    input.removeAttribute('aria-activedescendant');
    clearTimeout(timer);
    timer = setTimeout(find, PAUSE);
  });

  input.addEventListener('keydown', function (event) {
    var all = options();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      point(event.key === 'ArrowDown' ? active + 1 : active < 0 ? all.length - 1 : active - 1);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      if (active >= 0) {
        all[active].click();
      } else if (input.value.trim() !== '') {
        input.form.submit();
      }
    }
  });

  dialog.querySelector('.dl-finder-close').addEventListener('click', function () {
    dialog.close();
  });

  dialog.addEventListener('click', function (event) {
    if (event.target === dialog) {
      dialog.close();
    }
  });

  document.querySelectorAll('.dl-find').forEach(function (link) {
    link.addEventListener('click', function (event) {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        start();
      }
    });
  });

  document.addEventListener('keydown', function (event) {
    /* the key by its place: the same one on an Arabic keyboard */
    if (event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      start();
    }
  });
})();
