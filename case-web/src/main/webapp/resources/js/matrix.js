/* Opens a cell of the coverage matrix beside itself, and moves between cells by arrows. Without it each cell is a link. */
(function () {
  'use strict';

  var matrix = document.querySelector('.dl-matrix');
  if (!matrix || !window.HTMLDialogElement) {
    return;
  }
  var cells = Array.prototype.slice.call(matrix.querySelectorAll('.dl-cell'));
  var peek = document.createElement('dialog');
  peek.className = 'dl-peek';
  peek.tabIndex = -1;
  document.querySelector('main').appendChild(peek);
  var opened = null;
  var asked = 0;

  function close() {
    if (peek.open) {
      peek.close();
    }
  }

  peek.addEventListener('close', function () {
    if (opened) {
      opened.setAttribute('aria-expanded', 'false');
      opened.focus();
    }
    opened = null;
  });

  function place(cell) {
    var at = cell.getBoundingClientRect();
    var width = peek.offsetWidth;
    var height = peek.offsetHeight;
    var start = document.documentElement.dir === 'rtl' ? at.right - width : at.left;
    var top = at.bottom + 6 + height > window.innerHeight ? at.top - height - 6 : at.bottom + 6;
    peek.style.left = Math.max(12, Math.min(start, window.innerWidth - width - 12)) + 'px';
    peek.style.top = Math.max(12, top) + 'px';
  }

  function show(cell, said) {
    var card = new DOMParser().parseFromString(said, 'text/html').getElementById('cell');
    if (!card) {
      window.location.assign(cell.href);
      return;
    }
    var shut = document.createElement('button');
    shut.type = 'button';
    shut.className = 'ui-button dl-flat dl-icon dl-tight dl-peek-close';
    shut.setAttribute('aria-label', matrix.parentNode.querySelector('[data-close]').dataset.close);
    var cross = document.createElement('span');
    cross.className = 'pi pi-times';
    cross.setAttribute('aria-hidden', 'true');
    shut.append(cross);
    shut.addEventListener('click', close);
    peek.replaceChildren(document.importNode(card, true), shut);
    peek.setAttribute('aria-label', cell.getAttribute('aria-label'));
    opened = cell;
    cell.setAttribute('aria-expanded', 'true');
    peek.showModal();
    place(cell);
    shut.focus();
  }

  function open(cell) {
    var mine = ++asked;
    fetch(cell.href, { credentials: 'same-origin' })
      .then(function (answer) {
        if (!answer.ok || answer.redirected) {
          throw new Error('not shown');
        }
        return answer.text();
      })
      .then(function (said) {
        if (mine === asked) {
          show(cell, said);
        }
      })
      .catch(function () {
        window.location.assign(cell.href);
      });
  }

  matrix.addEventListener('click', function (event) {
    var cell = event.target.closest('.dl-cell');
    if (cell && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      open(cell);
    }
  });

  peek.addEventListener('click', function (event) {
    if (event.target === peek) {
      close();
    }
  });

  function beyond(cell, key) {
    var row = cell.closest('tr');
    var column = Array.prototype.indexOf.call(row.children, cell.parentNode);
    var forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      var inRow = cells.filter(function (other) { return other.closest('tr') === row; });
      return inRow[inRow.indexOf(cell) + (key === forward ? 1 : -1)];
    }
    var inColumn = cells.filter(function (other) {
      return Array.prototype.indexOf.call(other.closest('tr').children, other.parentNode) === column;
    });
    return inColumn[inColumn.indexOf(cell) + (key === 'ArrowDown' ? 1 : -1)];
  }

  matrix.addEventListener('keydown', function (event) {
    var cell = event.target.closest('.dl-cell');
    if (!cell || !/^Arrow(Left|Right|Up|Down)$/.test(event.key)) {
      return;
    }
    event.preventDefault();
    var next = beyond(cell, event.key);
    if (next) {
      cells.forEach(function (other) { other.tabIndex = other === next ? 0 : -1; });
      next.focus();
    }
  });

  cells.forEach(function (cell, at) {
    cell.tabIndex = at === 0 ? 0 : -1;
    cell.setAttribute('aria-haspopup', 'dialog');
    cell.setAttribute('aria-expanded', 'false');
  });
}());
