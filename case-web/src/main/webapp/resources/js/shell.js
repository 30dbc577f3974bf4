/* The menu of narrow screens, and menus that close when one looks elsewhere. Everything else works without this file. */
(function () {
  'use strict';

  var burger = document.querySelector('.dl-burger');
  var app = document.querySelector('.dl-app');

  function showSide(open) {
    app.classList.toggle('is-open', open);
    burger.setAttribute('aria-expanded', String(open));
  }

  if (burger && app) {
    burger.addEventListener('click', function () {
      showSide(!app.classList.contains('is-open'));
    });
  }

  function closeMenus(except) {
    document.querySelectorAll('details.dl-menu[open]').forEach(function (menu) {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }

  document.addEventListener('click', function (event) {
    closeMenus(event.target.closest('details.dl-menu'));
    if (burger && app && !event.target.closest('.dl-side') && !event.target.closest('.dl-burger')) {
      showSide(false);
    }
  });

  document.querySelectorAll('.dl-print').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      window.print();
    });
  });

  var bell = document.querySelector('.dl-bell-count');
  if (bell && window.fetch) {
    fetch(bell.dataset.from, { credentials: 'same-origin', redirect: 'error' })
      .then(function (answer) {
        return answer.ok ? answer.text() : '';
      })
      .then(function (count) {
        bell.textContent = /^[1-9][0-9]*$/.test(count) ? (count.length > 2 ? '99+' : count) : '';
      })
      .catch(function () {
        bell.textContent = '';
      });
  }

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') {
      return;
    }
    var menu = document.activeElement && document.activeElement.closest('details.dl-menu[open]');
    closeMenus(null);
    if (menu) {
      menu.querySelector('summary').focus();
    }
    if (burger && app && app.classList.contains('is-open')) {
      showSide(false);
      burger.focus();
    }
  });
})();
