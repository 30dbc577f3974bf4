/* Marks words of a letter: with the mouse, the keyboard or a finger, and makes them what the pressed key says. */
(function () {
  'use strict';

  var text = document.querySelector('[data-intake]');
  if (!text) {
    return;
  }
  var form = document.getElementById('mark');
  var status = document.querySelector('[data-intake-status]');
  var keys = document.querySelector('[data-keys]');
  var chosen = null;
  var current = 0;
  var scrolled = 0;

  function pane() {
    return document.querySelector('[data-intake]');
  }

  function lines() {
    return Array.prototype.slice.call(pane().querySelectorAll('.dl-line'));
  }

  function field(name) {
    return document.getElementById('mark:' + name);
  }

  /* Where the letters of a range stand in the stored text: every run says where it begins. */
  function placeOf(range) {
    var place = { from: -1, to: -1, words: '' };
    pane().querySelectorAll('[data-from]').forEach(function (run) {
      var letters = run.firstChild;
      if (!letters || !range.intersectsNode(letters)) {
        return;
      }
      var begin = range.startContainer === letters ? range.startOffset : 0;
      var end = range.endContainer === letters ? range.endOffset : letters.length;
      if (end > begin) {
        place.from = place.from < 0 ? Number(run.dataset.from) + begin : place.from;
        place.to = Number(run.dataset.from) + end;
        place.words += letters.data.substring(begin, end);
      }
    });
    return place.words.trim() ? place : null;
  }

  function selected() {
    var selection = window.getSelection();
    if (!selection.rangeCount || selection.isCollapsed || !selection.getRangeAt(0).intersectsNode(pane())) {
      return null;
    }
    return placeOf(selection.getRangeAt(0));
  }

  function wholeLine() {
    var range = document.createRange();
    range.selectNodeContents(lines()[current]);
    return placeOf(range);
  }

  function send(button) {
    scrolled = pane().scrollTop;
    field(button).click();
  }

  function fill(place) {
    field('from').value = place.from;
    field('to').value = place.to;
    field('words').value = place.words;
  }

  function mark(kind) {
    var place = selected() || chosen || wholeLine();
    if (!place) {
      return;
    }
    fill(place);
    field('kind').value = kind;
    field('answer').value = '';
    field('saying').value = '';
    send('go');
  }

  function answer(value, saying) {
    field('answer').value = value;
    field('saying').value = saying || '';
    send('go');
  }

  function forget() {
    var question = document.querySelector('[data-question]');
    if (question) {
      question.remove();
    }
    lines()[current].focus();
  }

  function focusLine(index) {
    var all = lines();
    all[current].tabIndex = -1;
    current = Math.max(0, Math.min(index, all.length - 1));
    all[current].tabIndex = 0;
    all[current].focus();
    all[current].scrollIntoView({ block: 'nearest' });
  }

  function selectLines(first, last) {
    var all = lines();
    window.getSelection().setBaseAndExtent(all[first], 0, all[last], all[last].childNodes.length);
  }

  /* The next word becomes the selection, or is added to it. */
  function byWord(direction, extend) {
    var selection = window.getSelection();
    if (!selected()) {
      selection.collapse(lines()[current], 0);
    } else if (!extend) {
      selection.collapseToEnd();
    }
    selection.modify('extend', direction, 'word');
  }

  function bySentence() {
    var line = lines()[current].textContent;
    var place = selected();
    var start = place ? place.to - Number(lines()[current].querySelector('[data-from]').dataset.from) : 0;
    var rest = line.substring(start < line.trimEnd().length ? start : 0);
    start = start < line.trimEnd().length ? start : 0;
    var end = rest.search(/[.!?؟](?=[\s"”»]|$)/);
    select(start, end < 0 ? line.length : start + end + 1);
  }

  function select(start, end) {
    var walker = document.createTreeWalker(lines()[current], NodeFilter.SHOW_TEXT);
    var passed = 0;
    var range = document.createRange();
    while (walker.nextNode()) {
      var node = walker.currentNode;
      if (start >= passed && start <= passed + node.length) {
        range.setStart(node, start - passed);
      }
      if (end >= passed && end <= passed + node.length) {
        range.setEnd(node, end - passed);
      }
      passed += node.length;
    }
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function arrows(event) {
    var toRight = event.key === 'ArrowRight';
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      var next = current + (event.key === 'ArrowDown' ? 1 : -1);
      var anchor = event.shiftKey && selected() ? lines().indexOf(lineOf(window.getSelection().anchorNode)) : current;
      window.getSelection().removeAllRanges();
      focusLine(next);
      if (event.shiftKey) {
        selectLines(Math.min(anchor, current), Math.max(anchor, current));
      }
    } else if (event.key === 'ArrowLeft' || toRight) {
      byWord(toRight ? 'right' : 'left', event.shiftKey);
    } else {
      return false;
    }
    return true;
  }

  function lineOf(node) {
    return node && (node.nodeType === 1 ? node : node.parentElement).closest('.dl-line');
  }

  function isTyping(target) {
    return target.closest('input, textarea, select, [contenteditable]') !== null;
  }

  function press(event) {
    var digit = /^(Digit|Numpad)([1-9])$/.exec(event.code);
    var asked = digit && document.querySelector('[data-digit="' + digit[2] + '"]');
    var button = document.querySelector('[data-code="' + event.code + '"]');
    var undo = field('undo');
    if (asked) {
      answer(asked.dataset.answer);
    } else if (event.key === '?' || event.key === '؟') {
      keys.showModal();
    } else if (event.key === 'Escape' && document.querySelector('[data-question]')) {
      forget();
    } else if (event.key === '.' || event.code === 'Period') {
      bySentence();
    } else if (event.code === 'KeyZ' && undo) {
      send('undo');
    } else if (button && !event.shiftKey) {
      button.click();
    } else {
      return false;
    }
    return true;
  }

  document.addEventListener('keydown', function (event) {
    var session = document.getElementById('session');
    if (session && session.dataset.shortcuts === 'false' && !event.target.closest('[data-intake]')) {
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || keys.open) {
      return;
    }
    if (isTyping(event.target)) {
      if (event.key === 'Escape' && event.target.closest('[data-question]')) {
        forget();
      }
      return;
    }
    var handled = event.target.closest('[data-intake]') ? arrows(event) || press(event) : press(event);
    if (handled) {
      event.preventDefault();
    }
  });

  document.addEventListener('selectionchange', function () {
    var place = selected();
    if (place) {
      chosen = place;
      var line = lineOf(window.getSelection().anchorNode);
      current = line ? Math.max(0, lines().indexOf(line)) : current;
    }
  });

  document.addEventListener('pointerdown', function (event) {
    if (event.target.closest('.dl-kinds button')) {
      event.preventDefault();
    } else if (event.target.closest('[data-intake]')) {
      chosen = null;
      var line = lineOf(event.target);
      current = line ? lines().indexOf(line) : current;
    }
  });

  document.addEventListener('focusin', function (event) {
    var line = event.target.classList.contains('dl-line') ? event.target : null;
    if (line && lines().indexOf(line) !== current) {
      chosen = null;
      current = lines().indexOf(line);
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (!button) {
      return;
    }
    if (button.dataset.mark) {
      mark(button.dataset.mark);
    } else if (button.dataset.press) {
      fill(selected() || chosen || wholeLine());
      send(button.dataset.press.split(':')[1]);
    } else if (button.dataset.answer) {
      answer(button.dataset.answer);
    } else if (button.dataset.say) {
      answer(document.querySelector('[data-answers]').value, document.querySelector('[data-saying]').value);
    } else if (button.dataset.forget) {
      forget();
    } else if (button.dataset.keysShown) {
      keys.showModal();
    }
  });

  window.jQuery(document).on('pfAjaxComplete', function () {
    var question = document.querySelector('[data-question]');
    var list = document.querySelector('[data-said]');
    chosen = null;
    pane().scrollTop = scrolled;
    if (question) {
      question.querySelector('button, select').focus();
      question.scrollIntoView({ block: 'nearest' });
      status.textContent = question.querySelector('h2').textContent;
    } else {
      window.getSelection().removeAllRanges();
      lines()[0].tabIndex = -1;
      lines()[current].tabIndex = 0;
      lines()[current].focus({ preventScroll: true });
      status.textContent = list ? list.dataset.said : '';
    }
  });
})();
