/* The board by mouse and by keys, and the rows of the list that are selected. What is done here can be done without it. */
(function () {
  'use strict';

  var session = document.getElementById('session');
  var keys = !session || session.dataset.shortcuts !== 'false';
  var board = document.querySelector('.dl-board');
  var selection = document.querySelector('.dl-selection');

  function isTyping(event) {
    return event.ctrlKey || event.metaKey || event.altKey || event.isComposing
      || event.target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]');
  }

  function cards(lane) {
    return Array.prototype.slice.call(lane.querySelectorAll('.dl-kan'));
  }

  function focusOn(card) {
    if (card) {
      card.focus();
      card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  function send(key, word) {
    var button = document.createElement('button');
    button.type = 'submit';
    button.name = 'go';
    button.value = key + ' ' + word;
    button.hidden = true;
    board.appendChild(button);
    board.requestSubmit(button);
  }

  function openMenu(card) {
    var menu = card.querySelector('details.dl-card-menu');
    if (menu) {
      menu.open = true;
      menu.querySelector('.dl-menu-list button').focus();
    }
  }

  function besideOf(card, step) {
    var lanes = Array.prototype.slice.call(board.querySelectorAll('.dl-lane'));
    var at = lanes.indexOf(card.closest('.dl-lane'));
    var row = cards(lanes[at]).indexOf(card);
    for (var next = at + step; next >= 0 && next < lanes.length; next += step) {
      var there = cards(lanes[next]);
      if (there.length > 0) {
        return there[Math.min(row, there.length - 1)];
      }
    }
    return null;
  }

  function withinMenu(event, menu) {
    var buttons = Array.prototype.slice.call(menu.querySelectorAll('.dl-menu-list button'));
    var at = buttons.indexOf(document.activeElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      buttons[(at + (event.key === 'ArrowDown' ? 1 : buttons.length - 1)) % buttons.length].focus();
    }
  }

  function onCard(event, card) {
    var onward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    var back = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.code === 'KeyM' && keys) {
      event.preventDefault();
      openMenu(card);
    } else if (event.key === onward || event.key === back) {
      event.preventDefault();
      focusOn(besideOf(card, event.key === onward ? 1 : -1));
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      var all = cards(card.closest('.dl-lane'));
      event.preventDefault();
      focusOn(all[all.indexOf(card) + (event.key === 'ArrowDown' ? 1 : -1)]);
    }
  }

  function dragging() {
    var held = null;

    function mark(lane) {
      board.querySelectorAll('.dl-lane').forEach(function (each) {
        each.classList.toggle('is-over', each === lane);
      });
    }

    board.addEventListener('dragstart', function (event) {
      held = event.target.closest && event.target.closest('.dl-kan[draggable="true"]');
      if (held) {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', held.dataset.card);
        board.classList.add('is-dragging');
      }
    });
    board.addEventListener('dragover', function (event) {
      var lane = held && event.target.closest('.dl-lane');
      if (lane && lane !== held.closest('.dl-lane')) {
        event.preventDefault();
        mark(lane);
      } else {
        mark(null);
      }
    });
    board.addEventListener('drop', function (event) {
      var lane = held && event.target.closest('.dl-lane');
      if (lane && lane !== held.closest('.dl-lane')) {
        event.preventDefault();
        send(held.dataset.card, lane.dataset.stage);
      }
    });
    board.addEventListener('dragend', function () {
      held = null;
      mark(null);
      board.classList.remove('is-dragging');
    });
  }

  if (board) {
    board.querySelectorAll('.dl-kan').forEach(function (card, at) {
      card.tabIndex = at === 0 ? 0 : -1;
    });
    board.addEventListener('focusin', function (event) {
      var card = event.target.closest('.dl-kan');
      if (card) {
        board.querySelectorAll('.dl-kan').forEach(function (each) {
          each.tabIndex = each === card ? 0 : -1;
        });
      }
    });
    board.addEventListener('keydown', function (event) {
      var menu = event.target.closest('details.dl-card-menu[open]');
      var card = event.target.closest('.dl-kan');
      if (menu) {
        withinMenu(event, menu);
      } else if (card && !isTyping(event)) {
        onCard(event, card);
      }
    });
    dragging();
    var moved = new URLSearchParams(location.search).get('card');
    focusOn(moved && document.getElementById('card-' + moved));
  }

  function boxes() {
    return Array.prototype.slice.call(selection.querySelectorAll('input[name=of]'));
  }

  function count() {
    var chosen = boxes().filter(function (box) { return box.checked; }).length;
    var all = selection.querySelector('.dl-check-all');
    selection.querySelector('.dl-selbar').hidden = chosen === 0;
    selection.querySelector('.dl-selected').textContent = selection.dataset.selected.replace('%1', chosen);
    all.checked = chosen > 0 && chosen === boxes().length;
    all.indeterminate = chosen > 0 && chosen < boxes().length;
    boxes().forEach(function (box) {
      box.closest('tr').classList.toggle('is-sel', box.checked);
    });
  }

  function rowAt(step) {
    var links = Array.prototype.slice.call(selection.querySelectorAll('tbody .dl-row-link'));
    var row = document.activeElement && document.activeElement.closest('.dl-selection tbody tr');
    var at = row ? links.indexOf(row.querySelector('.dl-row-link')) : -1;
    return step === 0 ? (row ? row.querySelector('input[name=of]') : null) : links[Math.max(0, Math.min(links.length - 1, at + step))];
  }

  if (selection) {
    var all = selection.querySelector('.dl-check-all');
    all.hidden = false;
    all.addEventListener('change', function () {
      boxes().forEach(function (box) { box.checked = all.checked; });
      count();
    });
    selection.addEventListener('change', count);
    selection.addEventListener('reset', function () { setTimeout(count); });
    window.addEventListener('pageshow', count);
    document.addEventListener('keydown', function (event) {
      if (!keys || isTyping(event)) {
        return;
      }
      if (event.code === 'KeyJ' || event.code === 'KeyK') {
        event.preventDefault();
        rowAt(event.code === 'KeyJ' ? 1 : -1).focus();
      } else if (event.code === 'KeyX' && rowAt(0)) {
        event.preventDefault();
        rowAt(0).checked = !rowAt(0).checked;
        count();
      } else if (event.code === 'KeyM' && !selection.querySelector('.dl-selbar').hidden) {
        event.preventDefault();
        selection.requestSubmit();
      }
    });
    count();
  }
})();
