/* Says before a session ends that it will, and locks it at the press of a key. Asks the server nothing by itself: only
   when somebody works on a page without asking for another one, or presses a button here. */
(function () {
  'use strict';

  var session = document.getElementById('session');
  if (!session) {
    return;
  }

  var idle = Number(session.dataset.idle) * 1000;
  var ahead = Number(session.dataset.warning) * 1000;
  var base = session.dataset.base || '';
  var dialog = document.getElementById('sessionEnds');
  var left = document.getElementById('sessionLeft');
  var others = 'BroadcastChannel' in window ? new BroadcastChannel('dalil-session') : null;
  var lastAsked = Date.now();
  var timer = null;
  var gone = false;

  function tell(message) {
    if (others) {
      others.postMessage(message);
    }
  }

  function here() {
    return encodeURIComponent(location.pathname.slice(base.length) + location.search);
  }

  function leaveFor(page) {
    gone = true;
    location.replace(base + page + 'from=' + here());
  }

  /* A moment later than the server, so that the session is over there for certain. */
  function end() {
    leaveFor('/login.xhtml?why=ended&');
  }

  function show(milliseconds) {
    var seconds = Math.max(0, Math.ceil(milliseconds / 1000));
    left.textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
    if (!dialog.open) {
      dialog.showModal();
    }
  }

  function look() {
    clearTimeout(timer);
    if (gone) {
      return;
    }
    var remaining = lastAsked + idle - Date.now();
    if (remaining < -2000) {
      end();
    } else if (remaining <= ahead) {
      show(remaining);
      timer = setTimeout(look, 1000);
    } else {
      if (dialog.open) {
        dialog.close();
      }
      timer = setTimeout(look, remaining - ahead);
    }
  }

  /* The server was asked for something, here or in another window: the session begins to wait anew. */
  function asked() {
    lastAsked = Date.now();
    look();
  }

  function stay() {
    fetch(base + '/session/stay', { method: 'POST', redirect: 'manual' }).then(function (answer) {
      if (answer.ok) {
        asked();
        tell('asked');
      } else {
        end();
      }
    });
  }

  function hide() {
    document.documentElement.classList.add('is-hidden');
    document.title = session.dataset.name;
  }

  function lock() {
    hide();
    tell('hide');
    fetch(base + '/session/lock', { method: 'POST', redirect: 'manual', keepalive: true }).finally(function () {
      tell('locked');
      leaveFor('/locked.xhtml?');
    });
  }

  if (others) {
    others.onmessage = function (event) {
      if (event.data === 'asked') {
        asked();
      } else if (event.data === 'hide') {
        hide();
      } else if (event.data === 'locked') {
        hide();
        leaveFor('/locked.xhtml?');
      }
    };
  }

  /* What the scripts of a page ask for counts too. */
  if ('PerformanceObserver' in window) {
    new PerformanceObserver(function (seen) {
      var some = seen.getEntries().some(function (entry) {
        return entry.initiatorType === 'xmlhttprequest' || entry.initiatorType === 'fetch';
      });
      if (some) {
        asked();
        tell('asked');
      }
    }).observe({ type: 'resource' });
  }

  /* Whoever writes a long text asks for nothing, and is not idle. */
  function works() {
    if (!dialog.open && !gone && Date.now() - lastAsked > idle / 6) {
      stay();
    }
  }

  function inField(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  document.addEventListener('input', works);
  document.addEventListener('keydown', function (event) {
    var plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey && !event.repeat;
    /* the key by its place: the same one on an Arabic keyboard */
    if (event.code === 'KeyL' && plain && session.dataset.shortcuts === 'true' && !inField(event.target)) {
      event.preventDefault();
      lock();
    }
  });
  document.addEventListener(
    'click',
    function (event) {
      if (event.target.closest('.dl-lock')) {
        event.preventDefault();
        event.stopPropagation();
        lock();
      }
    },
    true
  );
  document.getElementById('sessionStay').addEventListener('click', stay);
  dialog.addEventListener('cancel', function (event) {
    event.preventDefault();
    stay();
  });
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      location.reload();
    }
  });

  tell('asked');
  look();
})();
