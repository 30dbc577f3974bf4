/* Finds parties while one types: a combobox as screen readers know it. Arrows move, Enter chooses, Escape closes. */
(function () {
  'use strict';

  var PAUSE = 150;

  function chooser(field) {
    var input = field.querySelector('[role=combobox]');
    var list = field.querySelector('[role=listbox]');
    var state = field.querySelector('.dl-party-state');
    var id = field.querySelector('.dl-party-id');
    var entry = field.querySelector('.dl-party-new');
    var chosen = input.value;
    var active = -1;
    var timer = null;
    var asked = 0;

    function say(sentence, isWrong) {
      state.textContent = sentence;
      state.classList.toggle('dl-err', Boolean(isWrong));
    }

    function options() {
      return list.querySelectorAll('[role=option]');
    }

    function close() {
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
      active = -1;
    }

    function open() {
      list.hidden = options().length === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
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

    function hold(value) {
      if (id.value !== value) {
        id.value = value;
        id.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }

    function choose(party) {
      clearTimeout(timer);
      asked += 1;
      chosen = party.name;
      input.value = party.name;
      hold(party.id);
      close();
      if (entry) {
        entry.hidden = true;
      }
      say(party.kind, false);
    }

    function offerNew() {
      if (!entry) {
        return;
      }
      close();
      entry.hidden = false;
      entry.querySelector('select').focus();
    }

    function add(text, extra, press) {
      var option = document.createElement('li');
      option.id = list.id + '_' + list.children.length;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      var name = document.createElement('bdi');
      name.textContent = text;
      option.appendChild(name);
      if (extra) {
        var more = document.createElement('span');
        more.className = 'dl-muted dl-xs';
        more.textContent = extra;
        option.appendChild(more);
      }
      option.addEventListener('mousedown', function (event) {
        event.preventDefault();
      });
      option.addEventListener('click', press);
      list.appendChild(option);
      return option;
    }

    function show(found) {
      var pointed = active >= 0;
      list.textContent = '';
      active = -1;
      found.parties.forEach(function (party) {
        var extra = party.also ? '\u2068' + party.also + '\u2069 \u00b7 ' + party.kind : party.kind;
        add(party.name, extra, function () { choose(party); });
      });
      if (entry) {
        add(field.dataset.new.replace('{0}', '\u2068' + input.value.trim() + '\u2069'), '', offerNew).className = 'is-new';
      }
      open();
      if (pointed) {
        point(0);
      }
      say(found.said, false);
    }

    function find() {
      var number = asked += 1;
      fetch(field.dataset.party + '?text=' + encodeURIComponent(input.value), { redirect: 'manual' })
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
            say(field.dataset.failed, true);
          }
        });
    }

    function enter() {
      fetch(field.dataset.party, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          file: field.dataset.file,
          kind: entry.querySelector('select').value,
          name: input.value
        }),
        redirect: 'manual'
      })
        .then(function (answer) {
          return answer.json().then(function (content) {
            if (answer.ok) {
              choose(content);
              input.focus();
            } else {
              say(content.said, true);
            }
          });
        })
        .catch(function () {
          say(field.dataset.failed, true);
        });
    }

    input.addEventListener('input', function () {
      clearTimeout(timer);
      if (entry) {
        entry.hidden = true;
      }
      if (input.value === chosen && chosen !== '') {
        return;
      }
      chosen = '';
      hold('');
      if (input.value.trim() === '') {
        asked += 1;
        close();
        say('', false);
      } else {
        timer = setTimeout(find, PAUSE);
      }
    });

    input.addEventListener('keydown', function (event) {
      var all = options();
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden && all.length > 0) {
          open();
        }
        point(event.key === 'ArrowDown' ? active + 1 : active < 0 ? all.length - 1 : active - 1);
      } else if (event.key === 'Enter') {
        event.preventDefault(); // who looks for a party does not mean to save the form
        if (!list.hidden && active >= 0) {
          all[active].click();
        }
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        event.stopPropagation();
        close();
      }
    });

    input.addEventListener('blur', function () {
      close();
      if (id.value === '' && input.value.trim() !== '' && (!entry || entry.hidden)) {
        say(field.dataset.open, true);
      }
    });

    if (entry) {
      entry.querySelector('.dl-party-enter').addEventListener('click', enter);
      entry.querySelector('select').addEventListener('keydown', function (event) {
        if (event.key === 'Enter') {
          event.preventDefault();
          enter();
        }
      });
    }
  }

  document.querySelectorAll('[data-party]').forEach(chooser);
})();
